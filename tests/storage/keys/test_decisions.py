"""What was decided about encryption, and the tests that show it.

The words say in short what holds; ``docs/security.md`` and the decisions 0020, 0021 and 0023 say
it whole. What cannot be shown by a test says why.
"""

from __future__ import annotations

from tests import named

_LEAKS = "test_a_whole_life_leaves_no_word_on_the_disk"
_STORY = "test_an_encrypted_diary_is_lived_in"
_MEMBERS = "test_whatever_else_a_member_says_opens_nothing_and_is_said"
_KILLED = "test_a_kill_leaves_the_old_diary_or_the_new_one_whole"
_FULL = "test_nothing_is_lost_when_the_disk_is_full"
_LOCKED = "test_nothing_of_an_open_screen_is_left_when_locked"

SHOWN: dict[int, tuple[str, ...]] = {
    # Keys and slots
    1: (  # one key for the file, wrapped for each password and code
        "test_a_password_and_a_recovery_code_open_it",
        "test_a_reader_written_from_the_documentation_reads_it",
    ),
    2: (  # the file of slots is there twice; where both are lost, backups have them
        "test_one_missing_file_is_rewritten",
        "test_one_damaged_copy_is_mended_by_the_other",
        "test_one_older_file_does_not_lock_the_new_password_out",
        "test_slots_that_only_a_backup_has_are_rewritten",
        "test_without_any_slots_the_diary_is_refused_in_words",
    ),
    3: (  # each member is authenticated, or says something to people alone
        _MEMBERS,
        "test_what_is_only_for_people_opens_for_nobody_else",
        "test_each_member_of_the_slot_file_is_changed_above",
        "test_slots_whose_parts_were_swapped_open_nothing",
        "test_the_slots_of_another_diary_are_told_apart",
    ),
    4: ("test_weak_and_excessive_numbers_of_the_kdf_are_refused", _MEMBERS),
    5: ("test_a_stronger_default_renews_the_slot_at_the_next_unlocking",),
    6: ("test_wrong_passwords_are_counted_in_a_file_of_their_own",),
    7: ("test_nothing_heavy_is_imported_before_the_first_paint",),  # nor is a key needed before
    8: ("test_unlocking_takes_one_run_of_the_kdf",),
    9: (  # slot and hash are kept in step
        "test_a_change_of_password_that_was_killed_is_finished_or_taken_back",
        "test_after_a_killed_change_of_password_one_of_the_two_holds",
        "test_after_a_restore_the_password_of_today_holds_even_when_plain",
    ),
    10: ("test_no_readable_file_ever_held_the_password",),  # nor its hash
    # People
    11: (  # the choice at the first sign-up
        "test_the_first_diary_is_encrypted_unless_somebody_decides_otherwise",
        "test_a_diary_is_left_readable_when_somebody_decides_so",
        "test_a_wrong_group_goes_no_further",
        _STORY,
    ),
    12: (  # the offer in a readable diary
        "test_a_readable_diary_of_before_is_offered_it_once",
        "test_the_offer_leads_to_the_dialog_and_goes_behind_the_lock",
    ),
    13: (  # the code can be read in many ways, and a mistyped one is noticed
        "test_lower_case_blanks_and_misread_letters_are_understood",
        "test_each_single_mistyped_letter_is_noticed",
        "test_all_bits_but_three_are_in_the_code",
    ),
    14: (  # it is shown, printed, saved, copied, tested and replaced
        "test_the_paper_has_the_code_and_no_word_of_the_diary",
        "test_the_code_is_printed_on_paper",
        "test_a_code_is_tested_and_replaced",
        "test_a_forgotten_password_is_replaced_with_the_code",
    ),
    15: (  # several people are encrypted together
        "test_others_type_their_passwords",
        "test_others_get_codes_that_are_on_paper_before_anything_is_changed",
        "test_whoever_closes_the_codes_leaves_the_diary_as_it_was",
        "test_a_one_time_code_opens_it_once",
        "test_lost_codes_are_replaced_by_whoever_is_signed_in",
    ),
    16: (  # people come and go
        "test_another_person_is_added_and_opens_the_diary",
        "test_deleting_an_account_says_what_still_opens_backups_and_renews_their_slots",
        "test_a_person_who_was_deleted_opens_the_diary_no_more",
    ),
    17: (  # a new key
        "test_a_new_key_shuts_out_old_slots_and_old_keys",
        "test_a_new_key_has_a_new_code",
        "test_after_an_interrupted_change_of_the_key_the_old_password_is_wrong",
    ),
    18: (  # progress, Cancel until the swap, and twice the space
        "test_the_progress_offers_cancel_until_the_diary_is_new",
        "test_cancelling_leaves_a_plain_diary_without_slots",
        "test_too_little_space_is_said_before_anything_is_written",
    ),
    19: (  # readable copies that are there already
        "test_no_word_is_lost_and_none_stays_readable",
        "test_it_says_which_readable_copies_remain",
        "test_copies_that_stay_readable_are_named",
    ),
    20: ("test_an_older_encrypted_diary_is_upgraded_after_the_password",),
    # Locking
    21: (  # by itself
        "test_it_locks_after_the_chosen_minutes",
        "test_the_first_movement_after_a_sleep_comes_too_late",
        "test_the_system_locks_it_and_may_sleep_then",
        "test_each_reason_can_be_switched_off",
    ),
    22: (  # signals of Linux, from a D-Bus of its own
        "test_the_sleep_waits_until_the_diary_is_locked",
        "test_the_lock_of_the_session_is_heard",
        "test_another_person_who_takes_over_is_heard",
        "test_every_screen_saver_is_heard",
        "test_it_says_what_the_system_does_not_tell",
    ),
    23: (  # what Windows and macOS say is understood; that it arrives was not run
        "test_a_message_of_windows_is_understood",
        "test_the_notifications_of_macos_are_understood",
    ),
    24: (  # nothing of the diary is left on the screen or beside it
        _LOCKED,
        "test_nothing_of_an_open_screen_is_left_after_a_sign_out",
        "test_what_is_done_in_the_background_is_not_told_afterwards",
        "test_what_was_copied_is_no_longer_on_the_clipboard",
        "test_what_was_asked_for_before_does_not_open_afterwards",
    ),
    25: ("test_the_cover_says_what_could_not_be_saved_and_when_it_is",),
    26: ("test_signing_out_forgets_the_key_too", "test_a_restore_that_fails_keeps_no_key"),
    27: (
        "test_everything_is_there_again_after_unlocking",
        "test_a_diary_is_encrypted_locked_and_unlocked_where_one_was",
    ),
    # Files
    28: (  # slots of backups are renewed, those elsewhere are not
        "test_a_new_password_shuts_out_the_old_one_also_in_backups",
        "test_a_backup_elsewhere_opens_with_the_password_of_its_time",
        "test_deleting_readable_backups_deletes_a_readable_mirror",
    ),
    29: (  # a backup with an earlier key
        "test_it_opens_with_what_opened_it_then_and_is_restored",
        "test_what_opens_only_the_diary_of_today_is_refused",
        "test_it_opens_with_the_password_of_then_and_is_like_the_others",
        "test_a_backup_from_elsewhere_is_copied_only_once_its_password_is_known",
    ),
    30: (  # a restore asks for a secret
        "test_a_wrong_password_restores_nothing_and_the_right_one_does",
        "test_the_recovery_code_restores_it_too",
    ),
    31: (  # after it, today's key and passwords hold
        "test_a_readable_backup_is_restored_and_looked_into_under_the_key",
        "test_who_comes_back_with_a_backup_is_given_a_code",
        "test_a_number_that_somebody_else_had_then_does_not_open_their_diary",
        "test_how_many_pictures_are_missing_is_said_where_one_signs_in",
    ),
    32: (  # texts beside the diary
        "test_what_lies_beside_is_sealed_with_the_key",
        "test_texts_beside_the_diary_follow_its_key",
    ),
    33: ("test_they_follow_the_diary_to_each_new_key_and_back",),  # pictures
    34: ("test_what_is_sorted_stays_in_memory_and_search_is_not_slowed_down",),
    35: ("test_no_other_process_reads_the_memory_of_the_program",),
    36: (  # the command line
        "test_encrypting_prints_the_codes_and_every_command_works",
        "test_a_wrong_password_ends_with_its_own_code",
        "test_a_password_from_a_terminal_is_asked_for_and_not_echoed",
        "test_a_new_key_prints_new_codes",
    ),
    37: ("test_the_self_test_makes_every_check_and_leaves_nothing",),
    # Faults
    38: (_LEAKS, "test_the_words_of_a_plain_diary_are_found"),
    39: (  # kills
        _KILLED,
        "test_after_a_killed_change_of_password_one_of_the_two_holds",
        "test_a_killed_restore_of_an_encrypted_backup_goes_on",
        "test_a_kill_while_an_earlier_backup_is_opened_loses_none",
        "test_a_killed_upgrade_leaves_the_old_diary_or_the_new_one",
        "test_killed_after_the_diary_was_swapped_the_copy_takes_their_place",
        "test_a_kill_before_the_account_leaves_a_diary_that_its_password_opens",
    ),
    40: (  # full disks
        _FULL,
        "test_a_full_disk_leaves_neither_slots_nor_a_key_in_memory",
        "test_a_disk_that_fills_up_during_the_upgrade_is_named_and_not_its_last_symptom",
    ),
    41: (  # two windows
        "test_a_window_whose_key_another_one_replaced_asks_for_the_password_again",
        "test_a_window_sees_that_another_one_switched_encryption_off_and_on",
        "test_while_a_window_has_the_diary_open_its_key_stays",
        "test_while_another_program_has_the_file_open_its_key_stays",
    ),
    42: (  # both kinds of diary
        "test_the_suites_pass_on_a_file_with_a_key",
        "test_the_screens_pass_on_a_file_with_a_key",
        "test_a_diary_of_every_revision_with_a_key_arrives_beside_joined_ones",
    ),
    43: (_STORY,),
}


def test_the_tests_of_the_decisions_are_there() -> None:
    assert list(SHOWN) == list(range(1, 44))
    assert named.missing(SHOWN) == set()
