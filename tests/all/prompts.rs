//! Questions: at a terminal they help, without one nothing is ever asked.
use rexpect::session::PtySession;

use crate::harness::Shop;

/// How it ended: `Exited(Pid(…), 130)`.
#[track_caller]
fn ended_with(session: &PtySession, code: i32) {
    let status = format!("{:?}", session.process().wait().unwrap());
    assert!(status.starts_with("Exited(") && status.ends_with(&format!(" {code})")), "{status}");
}

#[test]
fn ctrl_c_at_a_question_ends_with_130_a_visible_cursor_and_no_change() {
    let shop = Shop::new();
    let mut session = shop.at_terminal("init");
    session.exp_string("What is your shop called?").unwrap();
    session.send_control('c').unwrap();
    let rest = session.exp_eof().unwrap();
    assert!(rest.ends_with("\u{1b}[?25h"), "{rest:?}");
    ended_with(&session, 130);
    assert!(!shop.path("fenrun.db").exists());
}

#[test]
fn ctrl_c_at_a_choice_gives_the_cursor_back() {
    let shop = Shop::new();
    let mut session = shop.at_terminal("init --name Tea --currency CNY --time-zone Asia/Shanghai");
    session.exp_string("How often do you settle").unwrap();
    session.send_control('c').unwrap();
    let rest = session.exp_eof().unwrap();
    assert!(rest.ends_with("\u{1b}[?25h"), "{rest:?}");
    ended_with(&session, 130);
    assert!(!shop.path("fenrun.db").exists());
}

#[test]
fn with_no_input_nothing_is_asked_even_at_a_terminal() {
    let shop = Shop::new();
    let mut session = shop.at_terminal("init --no-input");
    let said = session.exp_eof().unwrap();
    assert!(!said.contains('?'), "{said:?}");
    ended_with(&session, 0);
}
