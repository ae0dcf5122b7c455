"""Numbered faults of a diary in use, and the tests that play them out.

Those of an upgrade are in ``storage/upgrade/test_faults.py``. What cannot be had on one computer
says what is tried instead.
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

FAULTS: dict[int, tuple[str, ...]] = {
    # The file at the path is no longer the open one
    1: (_VOID, _SAVED_OR_STAYS),  # another file was put over it
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
    # What was deleted for good
    40: ("test_an_entry_deleted_now_leaves_no_word",),
    41: (_TRASHED,),  # entries, goals, reviewed and repeating ones
    42: ("test_a_deleted_account_leaves_no_word",),
    43: (_REMOVED,),  # notes, prompts, rest days, drafts, decisions
}


def test_the_tests_of_the_faults_are_there() -> None:
    assert named.missing(FAULTS) == set()
