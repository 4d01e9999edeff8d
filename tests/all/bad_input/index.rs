//! Where each case is tested that the issues name under "Bad input", "Bad luck" and "two at once". A test
//! that is renamed or lost is missed here.
use std::fs;
use std::path::Path;

/// The issue's word for it, and the tests: `file::function` below `tests/all`.
const CASES: &[(&str, &[&str])] = &[
    (
        "unknown sku",
        &[
            "bad_input/orders_rules::what_the_book_does_not_know_is_named_all_of_it",
            "bad_input/order_record::what_the_book_does_not_know_is_named",
        ],
    ),
    (
        "unknown distributor",
        &[
            "bad_input/orders_rules::what_the_book_does_not_know_is_named_all_of_it",
            "bad_input/order_record::what_the_book_does_not_know_is_named",
            "planning::two_equal_rules_and_names_that_the_book_does_not_know_are_faults",
        ],
    ),
    ("unknown sponsor", SPONSORS),
    ("self-sponsor", SPONSORS),
    ("level 3", SPONSORS),
    ("sponsor not approved", SPONSORS),
    (
        "known order_no with other money",
        &[
            "bad_input/orders_rules::a_known_order_with_other_money_is_refused_field_by_field",
            "bad_input/order_record::a_known_order_with_other_money_is_refused",
        ],
    ),
    (
        "the rows of an order apart",
        &["bad_input/orders_rules::the_rows_of_an_order_stand_together"],
    ),
    ("negative quantity", QUANTITIES),
    ("zero quantity", QUANTITIES),
    ("price with 3 decimals", PRICES),
    ("price 1e3", PRICES),
    ("price 1_000", PRICES),
    ("price NaN", PRICES),
    ("price of 19 digits and more", PRICES),
    (
        "2026-02-30",
        &[
            "bad_input/orders_dates::what_is_no_date_with_the_year_first_is_refused",
            "bad_input/order_record::a_day_is_a_day",
            "distributors/importing::one_bad_row_keeps_everything_out_and_every_bad_cell_is_named",
        ],
    ),
    (
        "a status without any instant",
        &["bad_input/orders_dates::a_status_needs_an_instant_and_agrees_with_the_others"],
    ),
    ("missing column", &["bad_input/orders_tables::a_header_that_could_be_misread_is_refused"]),
    ("ragged row", &["bad_input/orders_tables::a_row_that_is_not_whole_is_refused_with_its_line"]),
    ("unterminated quote in the last column", QUOTES),
    ("text after a closing quote", QUOTES),
    ("NUL", BYTES),
    ("invalid UTF-8", BYTES),
    ("an empty file", &["bad_input/orders_tables::a_file_that_is_something_else_says_so"]),
    (
        "a directory",
        &[
            "bad_input/orders_rules::what_is_no_file_is_refused",
            "bad_input/books::a_folder_is_no_book",
        ],
    ),
    (
        "a book that is not a book",
        &["bad_input/books::a_text_and_the_database_of_another_program_are_no_books"],
    ),
    ("a newer book", &["bad_input/books::a_newer_book_is_left_to_the_newer_program"]),
    ("a truncated book", &["bad_input/books::a_truncated_book_is_damaged"]),
    ("a book of 0 or 1 byte", &["bad_input/books::a_file_of_0_or_1_byte_is_no_book"]),
    ("a mistyped path", &["bad_input/books::a_mistyped_path_makes_no_book"]),
    ("a fifo", &["bad_input/books::a_fifo_is_no_book_and_is_not_waited_for"]),
    ("a read-only book", &["bad_input/books::a_read_only_book_is_read_but_not_written"]),
    (
        "a locked book",
        &[
            "bad_input/books::a_locked_book_is_waited_for_as_long_as_one_says",
            "faults/at_once::whoever_does_not_wait_is_told_that_the_book_is_busy",
        ],
    ),
    (
        "a plan with two equal rules",
        &["planning::two_equal_rules_and_names_that_the_book_does_not_know_are_faults"],
    ),
    (
        "a plan: each key with a wrong type",
        &[
            "bad_input/plans_quotes::texts_without_quotes_are_shown_with_them",
            "bad_input/plans_types::a_key_of_another_type_is_refused_with_its_place_and_what_it_takes",
            "bad_input/plans_types::every_key_of_a_plan_that_the_program_names_is_in_the_table",
        ],
    ),
    (
        "a plan: unknown names",
        &[
            "bad_input/plans::names_that_the_book_does_not_know_are_refused",
            "bad_input/plans::an_unknown_key_is_refused_with_the_one_that_may_be_meant",
            "bad_input/plans::words_that_a_key_does_not_take_are_refused_with_those_it_takes",
        ],
    ),
    (
        "a plan: contradictory or equal rules",
        &[
            "bad_input/plans::equal_rules_are_refused_also_when_they_contradict_each_other",
            "bad_input/plans_quotes::every_fault_is_told_whatever_the_others_hide",
        ],
    ),
    ("a plan: steps not ascending", STEPS),
    ("a plan: zero steps", STEPS),
    (
        "a plan: percent over 100 %",
        &[
            "bad_input/plans::shares_and_amounts_outside_their_range_are_refused",
            "bad_input/plans::a_step_pays_a_share_up_to_the_whole_or_an_amount_as_its_mode_says",
        ],
    ),
    (
        "a plan: fixed or override rules with difference",
        &["bad_input/plans::fixed_amounts_and_override_rules_do_not_go_with_differences"],
    ),
    (
        "a plan: dates inside a settled period",
        &[
            "bad_input/plans::days_of_settled_orders_are_refused_with_the_earliest_day",
            "bad_input/plans_quotes::the_earliest_day_is_one_on_which_nothing_settled_is_reached",
            "bad_input/plans::a_day_that_cannot_be_is_told_with_every_other_fault",
        ],
    ),
    (
        "a plan: a second version on one date",
        &["bad_input/plans::a_second_version_on_one_day_needs_supersede"],
    ),
    (
        "a plan: a category nobody has (a plan may precede its products: a warning)",
        &[
            "plan_warnings::a_rule_that_no_product_earns_by_never_wins",
            "plan_warnings::before_there_are_products_nothing_is_said_of_categories",
        ],
    ),
    (
        "a plan: Chinese punctuation in numbers",
        &[
            "bad_input/plans::chinese_punctuation_is_named_with_what_to_write_instead",
            "bad_input/plans::chinese_punctuation_outside_quotes_is_named_with_the_line_that_may_be_meant",
        ],
    ),
    ("a plan with a key or table twice", &["bad_input/plans_quotes::what_stands_twice_is_named"]),
    ("a plan with 101 %", PLANS),
    ("a plan with an unknown key", PLANS),
    ("a plan with percent and fixed together", PLANS),
    ("settling a month that has not ended", PERIODS),
    ("settling with a gap", PERIODS),
    (
        "overselling",
        &[
            "bad_input/orders_rules::more_than_there_is_cannot_be_sold",
            "bad_input/order_record::more_than_there_is_cannot_be_sold",
            "stock_by_hand::more_than_there_is_is_refused_with_the_shortage_unless_backorders_are_allowed",
        ],
    ),
    ("stdout closed", STDOUT),
    ("stdout full", STDOUT),
    (
        "two settlements at once",
        &[
            "faults/at_once::of_two_settlements_at_once_one_settles_and_the_other_says_so",
            "settling::of_many_settlements_at_once_one_settles_and_the_others_say_so",
        ],
    ),
    (
        "many at once of one file or one order",
        &[
            "faults/at_once::of_16_imports_of_one_file_one_brings_the_orders",
            "faults/at_once::of_16_records_of_one_order_one_is_kept",
        ],
    ),
    (
        "a kill or Ctrl-C at any moment",
        &[
            "faults/killed::an_import_that_is_killed_is_wholly_there_or_not_at_all",
            "faults/killed::a_settlement_that_is_killed_is_wholly_there_or_not_at_all",
            "faults/interrupted::an_import_is_undone_by_ctrl_c",
            "faults/interrupted::a_settlement_is_undone_by_ctrl_c",
            "faults/payday_killed::a_payday_that_is_killed_at_any_moment_pays_once_when_it_is_run_again",
            "faults/payday_killed::a_payday_that_is_killed_before_any_call_that_writes_pays_once_when_it_is_run_again",
        ],
    ),
    (
        "two paydays at once, and a payday beside settlements and batches by hand",
        &[
            "paydays::sixteen_at_once_pay_once",
            "faults/payday_at_once::a_payday_and_settlements_and_batches_by_hand_pay_everybody_once",
            "faults/payday_at_once::whoever_reads_beside_a_payday_sees_the_book_before_or_after_a_step",
        ],
    ),
    (
        "payment files into a full, failing or read-only folder, or none",
        &[
            "faults/payday_denied::a_payday_on_a_disk_that_fails_is_done_when_it_is_mended",
            "faults/payday_denied::an_export_on_a_disk_that_fails_is_done_when_it_is_mended",
            "faults/payday_folders::a_folder_that_cannot_be_written_is_refused",
            "faults/payday_folders::a_file_in_the_place_of_the_folder_is_refused",
            "faults/payday_folders::a_link_to_nothing_is_refused_and_one_to_a_folder_is_followed",
            "faults/payday_folders::the_folders_above_must_be_there",
        ],
    ),
    (
        "over-refund",
        &[
            "refunds/refused::more_than_what_is_left_is_refused_with_what_is_left",
            "refunds/deciding::what_is_left_is_asked_again_when_a_case_is_approved",
            "refunds/importing::every_bad_row_is_told_and_nothing_is_written",
        ],
    ),
    ("refund of an unpaid or unknown order", REFUNDED_ORDERS),
    (
        "the same refund_no with other content",
        &[
            "refunds/refused::the_same_number_with_other_content_is_refused_field_by_field",
            "refunds/importing::the_good_rows_can_be_taken_and_the_others_kept_with_their_reasons",
        ],
    ),
    (
        "refund before payment",
        &["refunds/refused::a_refund_comes_after_the_payment_and_not_tomorrow"],
    ),
    ("refund of a free line", &["refunds/refused::a_free_line_and_nothing_at_all_are_no_refunds"]),
    (
        "a grade that the book does not have",
        &[
            "distributors/grades::a_grade_that_is_none_and_a_day_before_the_distributor_are_refused",
            "distributors/grades::a_plan_names_grades_that_the_book_has_and_then_they_stay",
            "distributors/grades::a_file_brings_grades_since_joining_or_always",
        ],
    ),
    (
        "a name no grade can have",
        &["distributors/grades::what_no_grade_can_be_called_is_refused_by_name"],
    ),
    ("a condition of a grade", &["distributors/grades::what_is_no_condition_is_refused_by_name"]),
    (
        "a grade in use dropped from the list",
        &["distributors/grades::a_grade_that_somebody_has_now_or_later_stays_in_the_list"],
    ),
    (
        "a grade over settled orders",
        &[
            "distributors/grades::settled_orders_keep_the_grade_of_their_time",
            "distributors/evaluating::settled_orders_keep_the_grade_of_their_time",
        ],
    ),
    (
        "grades evaluated over a period that is none or has not ended",
        &["distributors/evaluating::what_cannot_be_evaluated_is_refused"],
    ),
    (
        "grades evaluated of one who is not approved",
        &["distributors/evaluating::only_approved_distributors_are_evaluated"],
    ),
    (
        "approve twice",
        &[
            "refunds/deciding::an_approved_case_gives_the_money_back",
            "refunds/deciding::a_case_is_decided_once",
        ],
    ),
    (
        "a move in a cycle",
        &["distributors/moves_refused::nobody_is_moved_below_the_own_team", MOVES],
    ),
    ("a move below oneself", &["distributors/moves_refused::nobody_sponsors_himself", MOVES]),
    (
        "a move to a level 2",
        &["distributors/moves_refused::a_sponsor_is_level_1_as_long_as_the_relation_holds", MOVES],
    ),
    (
        "a move to a suspended one",
        &["distributors/moves_refused::a_sponsor_is_approved_when_the_relation_begins", MOVES],
    ),
    (
        "a move before the distributor existed",
        &["distributors/moves_refused::nobody_moves_before_the_own_beginning", MOVES],
    ),
    (
        "a move over settled orders",
        &["distributors/moving::settled_orders_are_never_reached", MOVES],
    ),
    (
        "a move of a team's head",
        &["distributors/moves_refused::who_has_a_team_stays_level_1", MOVES],
    ),
    (
        "a move of or to somebody unknown",
        &["distributors/moves_refused::codes_must_be_known", MOVES],
    ),
    (
        "two moves of one day, and a file of moves without a column",
        &[MOVES, "distributors/moving_many::what_is_no_file_of_moves_is_refused"],
    ),
    (
        "a full disk",
        &[
            "faults/full_disk::an_import_on_a_full_disk_changes_nothing_and_is_done_when_there_is_room",
            "faults/full_disk::a_settlement_on_a_full_disk_changes_nothing_and_is_done_when_there_is_room",
        ],
    ),
];

const MOVES: &str = "distributors/moving_many::every_bad_row_is_named_and_nobody_is_moved";
const REFUNDED_ORDERS: &[&str] = &[
    "refunds/refused::an_order_that_is_unknown_unpaid_or_cancelled_gives_nothing_back",
    "refunds/importing::every_bad_row_is_told_and_nothing_is_written",
];
const SPONSORS: &[&str] = &[
    "distributors/adding::a_sponsor_must_be_known_another_level_1_and_approved",
    "distributors/importing::one_bad_row_keeps_everything_out_and_every_bad_cell_is_named",
];
const QUANTITIES: &[&str] = &[
    "bad_input/orders_cells::a_quantity_is_a_whole_number_above_zero",
    "bad_input/orders_in_chinese::what_is_no_number_or_date_is_said_in_chinese",
    "bad_input/order_record::a_line_has_a_quantity_and_a_price_with_the_decimals_of_the_currency",
];
const PRICES: &[&str] = &[
    "bad_input/orders_cells::a_price_is_a_plain_number_with_the_decimals_of_the_currency",
    "bad_input/orders_in_chinese::what_is_no_number_or_date_is_said_in_chinese",
    "bad_input/order_record::a_line_has_a_quantity_and_a_price_with_the_decimals_of_the_currency",
];
const QUOTES: &[&str] = &["bad_input/orders_tables::unsound_quoting_ends_the_reading"];
const BYTES: &[&str] =
    &["bad_input/orders_tables::bytes_that_are_no_text_are_refused_with_their_place"];
const PLANS: &[&str] = &["planning::every_fault_of_a_plan_is_shown_with_its_place"];
const STEPS: &[&str] = &["bad_input/plans::steps_that_do_not_ascend_and_no_steps_are_refused"];
const PERIODS: &[&str] =
    &["settling::a_period_that_has_not_ended_or_leaves_a_gap_or_overlaps_is_refused"];
const STDOUT: &[&str] = &[
    "faults/stdout::a_report_that_finds_no_room_says_so_and_one_that_nobody_reads_ends_quietly",
    "faults/stdout::a_settlement_is_made_and_said_also_when_its_statements_find_no_room",
    "faults/stdout::a_change_that_only_talks_does_not_mind_a_stdout_or_stderr_that_takes_nothing",
];

#[test]
fn every_case_of_the_issue_has_its_test() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/all");
    for (case, named) in CASES {
        for test in *named {
            let (file, function) = test.split_once("::").unwrap();
            let source = fs::read_to_string(tests.join(format!("{file}.rs"))).unwrap_or_default();
            let there = source.contains(&format!("#[test]\nfn {function}()"));
            assert!(there, "{case}: there is no test {test}");
        }
    }
}
