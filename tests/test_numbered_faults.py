"""Numbered faults of a diary in use, and the tests that play them out.

Those of an upgrade are in ``storage/upgrade/test_faults.py``. What cannot be had on one computer
says what is tried instead. How long reading takes is measured by ``python -m bench.markdown``.
"""

from __future__ import annotations

from tests import named

_SAVED_OR_STAYS = "test_what_is_typed_is_saved_or_stays"
_VOID = "test_nothing_is_saved_into_the_void"
_LOG = "test_what_is_saved_after_the_log_was_replaced_is_in_the_file"
_RIGHTS = "test_what_is_said_to_be_saved_is_saved_whatever_right_is_gone"
_AFTERWARDS = "test_a_clock_that_was_wrong_for_a_while_changes_nothing"
_TRASHED = "test_what_was_in_the_trash_for_too_long_leaves_no_word"
_REMOVED = "test_what_was_removed_outside_the_trash_is_gone_once_the_diary_is_closed"
_SHOWN = "test_it_is_shown_as_it_was_typed"
_ON_PAPER = "test_the_numbers_on_paper_are_those_that_were_typed"
_ONE_WAY = "test_what_a_person_writes_has_one_way_to_the_screen"
_NO_HTML = "test_every_screen_can_be_used_without_eyes_and_without_a_mouse"
_NO_WAY_OUT = "test_no_way_out_drops_it"
_OFFERED = "test_a_text_whose_draft_cannot_be_written_is_offered_afterwards"
_TYPED_DATE = "test_a_day_is_typed_over_the_old_one"
_ALIKE = (
    "test_what_a_reader_calls_the_same_word_is_found",
    "test_the_index_finds_what_readers_call_the_same",
)
_LOCKED = "test_nothing_of_an_open_screen_is_left_when_locked"
_WINDOW_INI = ("test_any_content_is_read", "test_what_is_no_small_file_is_left_alone")
_DAMAGED = "test_no_damaged_value_of_any_column_stops_anything"
_TWICE = "test_everything_works_at_twice_the_scale_in_german"

FAULTS: dict[int, tuple[str, ...]] = {
    # The file at the path is no longer the open one
    1: (  # another file was put over it
        _VOID,
        _SAVED_OR_STAYS,
        "test_the_composer_keeps_its_text_and_the_diary_can_be_saved_elsewhere",
        "test_the_file_that_is_there_now_can_be_opened_and_what_is_typed_comes_along",
    ),
    2: (_VOID, _SAVED_OR_STAYS),  # it was deleted
    3: (_VOID, "test_what_is_put_back_is_written_to_again"),  # it was moved
    4: (_VOID, _SAVED_OR_STAYS),  # its folder was moved
    5: (_VOID, _SAVED_OR_STAYS),  # a link, a folder or a pipe has its name
    6: ("test_nothing_is_saved_where_a_link_leads_now",),  # the link to it leads elsewhere
    7: (_VOID,),  # its disk was taken out: the empty folder where it was is played out
    8: (_RIGHTS,),  # the rights to the file or its folder are gone
    9: (_RIGHTS,),  # the rights to its log or the log's index are gone
    10: (_LOG, _SAVED_OR_STAYS),  # its log was removed
    11: (_LOG, "test_a_diary_whose_log_was_replaced_is_whole_when_it_is_closed"),  # by anything
    12: ("test_a_damaged_log_is_said_and_the_file_stays_sound", _SAVED_OR_STAYS),
    13: (_RIGHTS,),  # the log's index was removed or emptied
    14: (
        "test_whatever_is_damaged_is_said_in_words",
        "test_the_window_goes_on_and_keeps_what_is_typed",
    ),
    15: (  # another version was written over it in place
        "test_nothing_is_saved_in_it_and_what_is_there_stays_as_it_is",
        "test_closing_merges_nothing_into_it",
        "test_a_file_that_was_written_over_can_be_opened_and_what_is_typed_comes_along",
    ),
    # The file was not there, or what is in it is not what it was
    16: (  # a link that leads nowhere has its name
        "test_a_link_that_leads_nowhere_is_a_trace_and_is_kept",
        "test_a_link_that_leads_nowhere_is_asked_about_like_a_lost_diary",
    ),
    17: (  # a row cannot be read
        _DAMAGED,
        "test_a_date_that_is_none_takes_neither_its_day_nor_the_list_with_it",
        "test_a_damaged_entry_shows_what_can_be_read_on_its_day",
    ),
    18: (  # such a row, at an upgrade
        "test_a_damaged_value_of_the_first_revision_is_carried_over",
        "test_a_value_that_a_constraint_refuses_is_carried_over",
    ),
    19: (  # it is counted, and nothing is called sound
        "test_the_doctor_counts_damaged_rows_and_does_not_call_the_diary_sound",
        "test_damaged_rows_are_listed_with_what_can_be_read_and_not_repaired",
    ),
    # The clock was wrong for a while
    20: (_AFTERWARDS,),  # whatever was done before, far ahead and far back
    21: ("test_the_trash_is_not_emptied_while_the_clock_is_wrong",),
    22: ("test_what_was_trashed_under_a_wrong_date_gets_the_right_one",),
    23: ("test_an_entry_of_a_day_that_lies_ahead_leaves_the_streak_alone",),
    24: (
        "test_an_entry_of_a_day_that_lies_ahead_leaves_days_of_rest_alone",
        "test_a_weekly_rest_day_does_not_begin_before_what_is_written",
        "test_a_weekly_rest_day_that_is_ended_under_a_wrong_date_keeps_its_gaps",
    ),
    25: ("test_a_follow_up_that_was_set_under_a_wrong_date_comes_back",),
    26: (
        "test_a_repeating_goal_goes_on_after_a_wrong_date",
        "test_a_repeating_goal_that_was_set_under_a_wrong_date_is_shown",
    ),
    27: ("test_a_text_that_was_begun_under_a_wrong_date_stays_in_view",),
    28: (
        "test_a_jump_of_the_clock_takes_nothing_until_it_is_believed",
        "test_backups_that_lie_ahead_take_no_place_of_others",
    ),
    29: ("test_a_visit_long_ago_does_not_stretch_the_charts",),
    30: (  # another zone while the program runs
        "test_the_zone_is_asked_anew_each_time",
        "test_an_entry_is_about_the_day_of_the_new_zone",
        "test_a_window_that_is_active_again_looks_at_the_clock",
    ),
    31: (  # the wait after wrong passwords
        "test_another_time_on_the_clock_neither_shortens_nor_lengthens_the_wait",
        "test_what_has_passed_does_not_follow_the_wall_clock",
    ),
    32: (  # 29 February, in a year that has none
        "test_a_leap_day_is_looked_back_at_in_every_year",
        "test_a_day_that_a_month_does_not_have_stands_for_its_last",
    ),
    # What was deleted for good
    40: ("test_an_entry_deleted_now_leaves_no_word",),
    41: (_TRASHED,),  # entries, goals, reviewed and repeating ones
    42: ("test_a_deleted_account_leaves_no_word",),
    43: (_REMOVED,),  # notes, prompts, rest days, drafts, decisions
    44: ("test_what_stays_is_still_found",),
    45: ("test_a_deleted_account_leaves_no_word_in_any_file",),
    # What nobody else is to see
    50: (_LOCKED, "test_nothing_of_an_open_screen_is_left_after_a_sign_out"),  # open windows
    51: (  # what was on its way
        "test_what_was_asked_for_before_does_not_open_afterwards",
        "test_what_is_done_in_the_background_is_not_told_afterwards",
    ),
    52: (_LOCKED,),  # names for assistive programs, tooltips, titles, names of steps
    53: ("test_what_was_copied_is_no_longer_on_the_clipboard",),
    54: ("test_a_wrong_password_restores_nothing_and_the_right_one_does",),
    55: (  # a restore that takes an account away
        "test_without_a_signed_in_person_a_restore_says_which_accounts_come_back",
        "test_an_account_that_is_not_in_the_backup_is_told",
        "test_a_backup_without_an_account_is_said_to_take_it_away",
    ),
    56: ("test_no_other_process_reads_the_memory_of_the_program",),
    57: (  # errors of the database with words in them
        "test_an_error_of_the_database_quotes_no_value",
        "test_what_a_database_reports_is_told_and_logged_without_a_word",
        "test_what_the_database_refuses_is_one_sentence_and_no_traceback",
    ),
    58: ("test_a_killed_look_inside_leaves_no_copy_after_the_next_start",),
    59: ("test_whatever_the_umask_nobody_else_may_read_what_the_program_makes",),
    # What lies beside the diary
    60: (  # an odd manifest
        "test_a_manifest_may_say_anything",
        "test_a_manifest_that_is_no_small_file_is_passed_over",
        "test_a_backup_whose_manifest_cannot_be_read_is_named_and_stays",
    ),
    61: (  # an odd marker of a restore
        "test_a_marker_that_is_not_ours_restores_nothing",
        "test_a_marker_that_is_no_small_file_is_said",
    ),
    62: ("test_a_receipt_may_say_anything", "test_receipts_that_are_no_small_file_are_none"),
    63: _WINDOW_INI,  # pipes among others
    64: ("test_an_account_that_cannot_be_is_none",),  # in the same file
    65: (  # an odd lock
        "test_a_lock_that_is_not_ours_is_never_called_a_damaged_diary",
        "test_a_lock_that_is_no_small_file_is_said",
    ),
    66: (  # odd drafts
        "test_a_kept_draft_may_say_anything",
        "test_a_kept_draft_that_is_no_small_file_is_passed_over",
        "test_any_content_of_the_file_is_survived",
        "test_a_pipe_in_its_place_does_not_hang",
    ),
    67: (  # another person of the computer took the name of the socket
        "test_a_name_that_another_person_could_have_taken_is_not_used",
        "test_a_runtime_folder_that_is_open_to_others_is_not_used",
        "test_without_a_runtime_folder_the_name_is_in_a_folder_of_ones_own",
    ),
    68: ("test_only_its_owner_may_call", "test_nonsense_is_not_answered"),
    69: ("test_a_message_with_a_nul_is_refused",),
    # What is shown is not what was typed
    80: (_SHOWN, _ON_PAPER),  # numbers of lines, the first of which count up
    81: (_SHOWN, "test_a_mark_between_two_letters_or_digits_stays"),  # stars between digits
    82: ("test_a_preview_is_the_beginning_without_its_marks",),  # the same in the timeline
    83: (_SHOWN, "test_no_line_is_joined_to_another"),  # lines with bars
    84: ("test_addresses_are_links",),
    85: (  # boxes of tasks
        "test_items_have_the_markers_that_were_typed",
        "test_items_stand_behind_their_bullets_boxes_and_numbers",
    ),
    86: ("test_a_table_has_rows_and_sides", "test_a_table_has_cells_and_no_bars"),
    87: ("test_code_looks_like_code_and_keeps_its_spaces",),
    88: ("test_a_long_line_of_code_is_wrapped", "test_a_long_line_of_code_is_whole_on_paper"),
    89: (  # one reader for cards, previews, versions, paper and what a search found
        _ONE_WAY,
        "test_the_document_says_what_was_read",
        "test_what_is_the_same_keeps_its_look_and_a_changed_mark_is_seen",
        "test_a_snippet_shows_a_text_as_it_is_read",
    ),
    90: ("test_nothing_but_marks_vanishes",),  # on generated texts
    91: ("test_it_reads_as_commonmark_or_there_is_a_reason",),
    92: (  # a text that takes long to read
        "test_a_text_twice_as_long_is_twice_the_work",
        "test_no_pattern_walks_over_line_ends",
    ),
    93: (  # a text that names a file, a pipe or an address
        "test_no_text_opens_a_file",
        "test_no_way_to_write_a_picture_opens_a_file",
        "test_no_text_reaches_for_an_address",
        "test_the_watch_sees_what_qt_opens",
    ),
    94: (  # pictures in a text are words
        "test_a_picture_stays_as_it_is_typed_wherever_it_stands",
        "test_no_text_brings_a_picture_or_a_frame_with_it",
        "test_a_document_answers_with_an_empty_resource",
    ),
    95: (  # a title that looks like HTML
        "test_a_tooltip_shows_words_that_look_like_html_as_they_are",
        "test_no_tooltip_is_read_as_html",
    ),
    96: (  # the same in labels, messages and every other place
        "test_a_label_never_reads_html",
        "test_a_message_is_never_read_as_html",
        _ONE_WAY,
        _NO_HTML,
    ),
    # What was typed is lost or confused
    100: ("test_a_click_on_save_saves_it", "test_the_keys_for_save_save_it"),  # while composing
    101: (  # other places, while composing
        "test_a_click_elsewhere_keeps_it",
        "test_another_tab_and_another_day_keep_it",
        _NO_WAY_OUT,
    ),
    102: ("test_the_hint_is_not_painted_through_it",),
    103: (  # Ctrl+Z after a look at another day
        "test_a_look_at_another_day_keeps_the_history_of_the_text",
        "test_each_day_takes_back_its_own_text",
    ),
    104: (  # the latest deed first
        "test_from_outside_the_field_the_latest_thing_is_taken_back_first",
        "test_a_deed_after_the_typing_is_taken_back_before_it",
    ),
    105: (_OFFERED, "test_an_entry_that_cannot_be_saved_in_the_last_moment_is_offered"),
    106: (  # a lock
        "test_the_cover_says_what_could_not_be_saved_and_when_it_is",
        "test_the_computer_may_sleep_only_when_the_text_is_saved",
    ),
    107: ("test_a_window_that_is_closed_while_its_server_is_away_loses_nothing",),
    108: ("test_the_window_stays_where_nothing_can_be_written",),  # not even the rescue file
    109: (_TYPED_DATE, "test_a_day_can_be_typed"),  # German dates
    110: ("test_the_usual_ways_of_a_region_are_read",),  # English ones with spaces, and others
    111: ("test_each_date_is_typed_into_the_one_field",),  # in all places
    112: (  # two and four digits, any separator, pasted
        _TYPED_DATE,
        "test_two_digits_of_a_year_mean_the_century_around_today",
        "test_four_digits_of_a_year_are_read_with_any_separator",
        "test_a_day_is_pasted",
    ),
    113: (
        "test_what_is_no_date_is_said_beside_the_field_and_kept",
        "test_leaving_the_field_says_it_too_and_keeps_nobody_there",
    ),
    114: ("test_what_nobody_can_see_is_blank", "test_every_text_that_is_required_is_refused_then"),
    115: (
        "test_the_message_goes_when_the_retry_succeeded",
        "test_the_sentence_beside_the_composer_goes_when_the_retry_succeeded",
    ),
    # What is looked for is not found
    120: _ALIKE,  # soft hyphens, joiners and spaces without a width, and every script
    121: (  # on both engines
        "test_what_a_reader_calls_different_words_is_not_found",
        "test_the_index_keeps_apart_what_readers_call_different",
        "test_the_suites_pass_on_a_server",
    ),
    122: ("test_an_index_whose_words_were_folded_in_an_older_way_is_made_anew",),
    123: (
        "test_stop_words_follow_the_language_of_the_text",
        "test_a_text_too_short_to_tell_is_read_in_the_language_of_the_others",
    ),
    # What was seen on the screens: charts and the day picker
    130: ("test_the_wheel_belongs_to_the_page_without_ctrl_and_at_the_end_of_the_zoom",),
    131: (
        "test_it_opens_in_view_when_its_button_is_scrolled_away",
        "test_the_day_picker_is_in_view_when_the_page_is_scrolled",
    ),
    132: ("test_a_day_can_be_typed_while_the_calendar_has_the_focus", "test_a_day_can_be_typed"),
    # The reader
    133: ("test_a_day_without_entries_is_not_lost_in_the_reader",),
    134: ("test_the_day_asked_for_is_at_the_top_of_the_reader",),
    135: ("test_the_reader_has_the_size_of_the_text",),
    136: (
        "test_a_line_of_the_reader_is_easy_to_follow",
        "test_the_page_of_the_reader_has_a_frame_only_for_the_tab_key",
    ),
    # Goals
    137: ("test_only_a_ticked_day_looks_done_and_its_tick_can_be_seen",),  # in both themes
    138: ("test_a_note_does_not_look_like_the_description",),
    139: ("test_the_field_of_a_note_has_its_whole_height_and_leaves_no_gap",),
    # Stats
    140: (
        "test_the_points_of_today_are_those_of_the_list_that_they_open",
        "test_why_asks_about_the_points_that_it_lists",
    ),
    141: ("test_the_menu_shows_whether_the_table_is_on",),
    142: ("test_no_range_looks_chosen_after_a_zoom",),
    143: ("test_values_side_by_side_have_the_same_places",),
    144: ("test_pixels_are_square",),
    # Languages, scales and room
    145: (  # a language that the program does not speak
        "test_a_language_that_the_program_does_not_speak_is_english_in_the_order_of_the_region",
        "test_nothing_on_the_screen_is_in_a_language_that_the_program_does_not_speak",
    ),
    146: (_TWICE, "test_the_window_fits_with_its_frame"),
    147: ("test_until_when_a_goal_runs_is_always_said_in_full",),
    148: ("test_the_days_of_old_goals_have_room_for_their_year",),
    149: ("test_the_question_before_a_restore_is_shown_whole",),
    150: (  # the hint below a password
        "test_everything_works_at_one_and_a_half_times_the_font_in_a_small_window_in_german",
        "test_a_low_window_scrolls_the_form_and_cuts_nothing",
    ),
    # What stays, and what is said
    151: ("test_what_a_search_or_a_sorting_finds_is_shown_from_the_top",),
    152: (
        "test_an_edit_that_was_undone_is_no_edit_and_its_text_is_kept",
        "test_versions_are_reached_after_the_edit_was_undone",
    ),
    153: ("test_what_came_out_of_the_trash_was_not_written_after_the_backup",),
    154: ("test_a_system_without_a_region_has_the_day_first",),
    155: ("test_undo_and_redo_say_what_they_did_and_show_the_entry",),  # a move among others
    156: (
        "test_the_card_says_what_was_copied_or_saved",
        "test_the_tab_says_that_a_chart_was_copied",
    ),
    157: ("test_a_new_entry_is_scrolled_to_above_the_message",),
    158: ("test_a_follow_up_is_shown_on_its_card_and_can_be_cancelled",),
    159: ("test_a_goal_that_is_not_made_after_all_leads_back_to_the_entry",),
    # Keys and menus
    160: ("test_a_new_entry_begins_from_anywhere",),
    161: ("test_a_right_click_on_an_entry_opens_its_menu", "test_a_row_has_its_own_menu"),
    162: (
        "test_a_day_with_an_unfinished_text_is_marked_until_it_is_saved",
        "test_a_day_with_an_unfinished_edit_is_marked",
    ),
    163: (
        "test_a_search_says_how_much_it_found",
        "test_a_search_hints_at_phrases_and_at_leaving_out",
    ),
    164: (
        "test_the_panel_can_be_made_wider_and_stays_so",
        "test_the_side_panel_is_made_wider_by_keyboard_and_stays_so",
    ),
    165: ("test_f6_goes_round_every_pane_in_both_directions",),
    166: ("test_f10_opens_the_menu_bar",),
    167: ("test_the_arrows_show_the_day_of_each_row",),
    168: (
        "test_buttons_stand_in_the_order_of_the_platform",
        "test_the_buttons_of_dialogs_stand_in_the_order_of_the_platform",
    ),
    # The review, days of rest, and the name of the window
    169: (
        "test_what_is_written_about_a_week_becomes_an_entry_of_today",
        "test_two_keys_save_it_and_it_shows_in_its_own_week",
    ),
    170: ("test_the_week_after_says_its_days",),
    171: ("test_days_that_follow_each_other_are_given_and_removed_at_once",),
    172: ("test_each_part_of_the_page_says_what_it_is_for",),
    173: ("test_from_source_the_window_class_is_the_program_too",),
    # What ``tools/fuzz.py`` tries new examples on
    180: ("test_each_file_that_is_fuzzed_has_properties",),
    181: ("test_nothing_but_marks_vanishes",),  # the reader
    182: ("test_anything_typed_is_a_day_or_nothing",),  # the field for a date
    183: ("test_a_manifest_may_say_anything", "test_a_marker_that_is_not_ours_restores_nothing"),
    184: ("test_each_place_lies_inside_the_text_and_begins_with_its_word",),  # folding for a search
}


def test_the_tests_of_the_faults_are_there() -> None:
    assert named.missing(FAULTS) == set()
