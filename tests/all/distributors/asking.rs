//! Questions at a terminal.
use super::{listed, shop, team};

#[test]
fn a_newcomer_is_asked_for_code_name_and_sponsor() {
    let shop = team();
    let mut terminal = shop.at_terminal("distributor add");
    terminal.exp_string("Code of the distributor").unwrap();
    terminal.send_line("D02").unwrap();
    terminal.exp_string("Name of the distributor").unwrap();
    terminal.send_line("Li").unwrap();
    terminal.exp_string("Under whom?").unwrap();
    terminal.send("WANG").unwrap();
    terminal.send_line("").unwrap();
    terminal.exp_string("D02 is added at level 2").unwrap();
    terminal.exp_eof().unwrap();
    assert!(listed(&shop, "--sponsor L-WANG").contains("D02,Li,2,L-WANG,approved"));
}

#[test]
fn the_first_distributor_has_nobody_to_choose_from() {
    let shop = shop();
    let mut terminal = shop.at_terminal("distributor add L1 --lang zh");
    terminal.exp_char('?').unwrap();
    terminal.send_line("王丽华").unwrap();
    terminal.exp_eof().unwrap();
    assert_eq!(listed(&shop, ""), "L1,王丽华,1,,approved,,,\n");
}

#[test]
fn a_distributor_is_chosen_and_the_reason_and_the_code_are_asked_for() {
    let shop = team();
    let mut terminal = shop.at_terminal("distributor terminate");
    terminal.exp_string("Which distributor?").unwrap();
    terminal.send("Zhou").unwrap();
    terminal.send_line("").unwrap();
    terminal.exp_string("Type the code once more").unwrap();
    terminal.send_line("D01").unwrap();
    terminal.exp_string("Why?").unwrap();
    terminal.send_line("moved").unwrap();
    terminal.exp_string("D01 is terminated from 2026-11-05 09:00").unwrap();
    terminal.exp_eof().unwrap();
    let shown = shop.run("distributor show D01 --format csv").ok().stdout;
    assert!(shown.contains("states.2.reason,moved\n"), "{shown}");
}

#[test]
fn a_reason_may_be_left_out() {
    let shop = team();
    let mut terminal = shop.at_terminal("distributor suspend D01");
    terminal.exp_string("Why?").unwrap();
    terminal.send_line("").unwrap();
    terminal.exp_string("D01 is suspended").unwrap();
    terminal.exp_eof().unwrap();
}
