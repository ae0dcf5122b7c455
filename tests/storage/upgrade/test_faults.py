"""The numbered faults that an upgrade has to survive, and the tests that play them out.

The numbers are those of the list that this program was built against; the words say in short
what goes wrong. What cannot be had on one computer, or was decided otherwise, says so.
"""

from __future__ import annotations

import pytest

from tests import named

FAULTS: dict[int, tuple[str, ...]] = {
    # Detection
    1: ("test_where_there_is_nothing_a_diary_is_created_without_a_backup",),
    2: (
        "test_where_a_diary_was_none_is_created_by_itself",
        "test_in_a_remembered_folder_none_is_created_by_itself",
    ),
    3: ("test_an_empty_file_is_refused",),
    4: ("test_a_file_that_is_no_database_is_refused",),
    5: ("test_a_truncated_file_is_refused",),
    6: ("test_a_wrong_key_is_told_from_a_missing_and_a_needless_one",),
    7: ("test_a_wrong_key_is_told_from_a_missing_and_a_needless_one",),
    9: (
        "test_a_diary_at_head_is_opened_without_a_write_and_without_a_backup",
        "test_at_head_nothing_heavy_is_imported",
    ),
    10: (
        "test_a_diary_of_each_revision_goes_up_down_and_up",
        "test_later_files_of_the_web_app_are_refused_by_name",
    ),
    11: ("test_later_files_of_the_web_app_are_refused_by_name",),
    12: ("test_the_database_of_another_program_is_refused",),
    13: ("test_a_diary_without_exactly_one_version_is_refused",),
    14: ("test_a_diary_without_exactly_one_version_is_refused",),
    15: ("test_half_an_id_is_no_id",),
    16: ("test_a_newer_diary_is_refused",),
    18: ("test_check_names_what_differs",),
    19: ("test_a_diary_whose_tables_are_not_those_of_its_revision_is_refused",),
    20: ("test_the_database_of_another_program_is_refused",),
    21: (
        "test_the_diary_is_found_whatever_its_folder_is_called",
        "test_a_diary_behind_a_link_is_the_diary_that_is_upgraded",
    ),
    # Locking
    22: (
        "test_two_programs_at_once_upgrade_once",
        "test_while_one_window_creates_the_diary_the_other_waits_and_opens_it",
    ),
    23: ("test_waiting_is_told_and_can_be_cancelled",),
    24: ("test_an_open_diary_is_not_upgraded",),
    25: ("test_a_killed_owner_leaves_no_lock_behind",),
    26: ("test_while_one_window_creates_the_diary_the_other_waits_and_opens_it",),
    27: ("test_a_second_connection_is_locked_out", "test_reading_receipts_drops_no_lock"),
    # Checks beforehand
    28: ("test_too_little_space_is_seen_before_anything_is_written",),
    29: ("test_a_disk_that_fills_up_during_the_backup_leaves_no_half_backup",),
    30: ("test_a_disk_that_fills_up_during_the_upgrade_is_named_and_not_its_last_symptom",),
    31: ("test_a_receipt_that_cannot_be_kept_does_not_undo_the_upgrade",),
    32: (
        "test_a_folder_that_cannot_be_made_is_named",
        "test_a_folder_that_cannot_be_written_is_named",
        "test_a_file_without_rights_is_named",
        "test_a_diary_that_cannot_be_written_can_still_be_looked_at",
    ),
    33: ("test_a_damaged_page_is_found_and_no_backup_of_it_is_made",),
    34: ("test_a_page_that_was_tampered_with_is_found_before_anything_is_written",),
    35: ("test_rows_that_belonged_to_nobody_before_do_not_stop_the_upgrade",),
    36: (
        "test_a_backups_folder_that_cannot_be_written_stops_the_upgrade",
        "test_a_file_in_the_place_of_the_backups_folder_stops_the_upgrade",
    ),
    37: ("test_the_file_system_is_that_of_the_nearest_mount",),
    38: ("test_a_synced_folder_gets_no_write_ahead_log",),
    # Backup
    39: ("test_what_a_write_ahead_log_holds_is_upgraded_and_backed_up",),
    40: (
        "test_half_a_backup_is_ignored_and_swept_away",
        "test_a_killed_backup_leaves_the_good_ones_alone",
    ),
    41: ("test_a_copy_that_is_empty_is_no_backup", "test_a_copy_that_is_not_the_same_is_no_backup"),
    42: (
        "test_a_damaged_backup_is_refused_and_nothing_is_touched",
        "test_a_backup_that_was_damaged_later_is_not_taken_for_one",
    ),
    43: ("test_an_encrypted_diary_is_upgraded_and_its_backup_is_encrypted",),
    44: ("test_the_comparison_sees_every_difference",),
    45: ("test_the_manifest_says_what_the_backup_is",),
    46: ("test_tens_tries_make_one_backup",),
    47: (
        "test_it_is_told_from_the_others_whether_the_diary_is_locked_or_not",
        "test_it_opens_with_what_opened_it_then_and_is_restored",
    ),
    48: ("test_a_clock_that_was_set_back_loses_nothing",),
    # Upgrade
    49: ("test_a_hostile_revision_is_stopped",),
    50: ("test_a_killed_upgrade_leaves_the_old_diary_or_the_new_one",),
    52: (
        "test_with_enforcement_on_the_rebuild_would_empty_the_diary",
        "test_the_upgrade_keeps_the_children",
        "test_if_enforcement_were_on_the_comparison_would_stop_the_upgrade",
    ),
    53: ("test_a_hostile_revision_is_stopped",),
    54: ("test_a_hostile_revision_is_stopped",),
    55: ("test_a_hostile_revision_is_stopped",),
    56: ("test_a_second_connection_is_locked_out",),
    57: ("test_a_hostile_revision_is_stopped",),
    58: ("test_a_hostile_revision_is_stopped", "test_check_names_what_differs"),
    59: ("test_preflight_refuses_what_the_upgrade_would",),
    60: ("test_a_broken_view_is_named",),
    61: (
        "test_odd_goals_are_settled_and_none_is_lost",
        "test_two_accounts_whose_emails_differ_in_case_get_distinct_keys",
        "test_over_long_and_empty_texts_stay_as_they_are",
    ),
    62: (
        "test_every_text_is_the_same_afterwards",
        "test_a_diary_of_each_revision_goes_up_down_and_up",
    ),
    64: (
        "test_cancel_leaves_the_diary_as_it_was",
        "test_a_long_statement_is_cancelled_in_the_middle",
    ),
    65: ("test_an_interruption_goes_on_after_the_diary_is_safe",),
    67: ("test_a_build_without_output_works", "test_a_narrow_console_works"),
    68: ("test_logging_goes_on_after_an_upgrade",),
    # Afterwards
    69: ("test_a_commit_that_reports_an_error_is_not_believed",),
    70: ("test_a_diary_that_is_not_at_head_after_commit_is_put_back",),
    71: ("test_stale_journals_are_not_replayed_over_the_backup",),
    72: ("test_a_killed_restore_goes_on_at_the_next_launch",),
    73: (
        "test_a_missing_or_damaged_backup_replaces_nothing",
        "test_when_even_that_fails_the_backup_is_named",
    ),
    74: ("test_an_open_diary_is_not_replaced",),
    75: ("test_old_backups_are_thinned_out_and_pinned_ones_stay",),
    76: (
        "test_an_upgrade_leaves_a_receipt",
        "test_a_failed_try_leaves_a_receipt_beside_the_diary",
    ),
    77: ("test_after_the_upgrade_the_diary_is_at_head_and_the_next_launch_has_nothing_to_do",),
    # The chain
    78: ("test_single_head_revision", "test_released_revisions_have_not_changed"),
    79: (
        "test_a_diary_of_each_revision_goes_up_down_and_up",
        "test_one_step_back_and_forth_keeps_every_value_that_fits",
    ),
    80: (
        "test_the_tables_at_head_are_those_of_the_models",
        "test_each_revision_makes_the_shape_that_is_written_down",
    ),
    81: ("test_the_fixture_of_each_revision_arrives_at_head",),
    82: ("test_one_step_back_and_forth_keeps_every_value_that_fits",),
    83: ("test_a_diary_of_every_revision_arrives_by_the_revisions_themselves",),
    85: ("test_in_memory_both_engines_are_one_connection",),
}

NOT_PLAYED: dict[int, str] = {
    8: "no file of ours was ever made by SQLCipher 3",
    17: "decided otherwise: a newer revision is never opened, so no file says who may",
    51: "a power cut cannot be had here; SIGKILL keeps the page cache, and fsync is by design",
    63: "bench/ measures it, with 100,000 entries",
    66: "a computer that sleeps for an hour cannot be had here",
    84: "the issue about packaging compares the files of a frozen build with the source",
    86: "see tests/postgresql, which need a server",
}


def test_every_fault_is_played_out_or_says_why_not() -> None:
    assert sorted([*FAULTS, *NOT_PLAYED]) == list(range(1, 87))


@pytest.mark.repeats
def test_the_tests_of_the_faults_are_there() -> None:
    assert named.missing(FAULTS) == set()
