//! Folders that take no payment files: what is said, and that nobody is paid by it.
use std::fs;
use std::os::unix::fs::symlink;

use snapbox::{IntoData, str};

use super::calls::calls;
use super::payroll::{EXPORT, PAYDAY, Payroll};
use crate::harness::is_installed;

/// Refused: the book is as it was before, and when the folder is mended the act is done.
#[track_caller]
fn refused(payroll: &Payroll, line: &str, words: impl IntoData) {
    payroll.shop.run(line).fails(74).prints("").says(words);
    assert!(payroll.is_untouched(), "{line} changed the book");
}

fn in_another(act: &str, folder: &str) -> String {
    act.replace(" pay ", &format!(" {folder} "))
}

#[test]
fn a_file_in_the_place_of_the_folder_is_refused() {
    for payroll in [Payroll::payday(), Payroll::export()] {
        payroll.shop.write("pay", "mine");
        refused(
            &payroll,
            payroll.act,
            str![
                r#"
error: pay is no folder
hint: name a folder, or move the file away

"#
            ],
        );
        assert_eq!(payroll.shop.read("pay"), "mine");
        fs::remove_file(payroll.shop.path("pay")).unwrap();
        payroll.finishes("a file");
    }
}

#[test]
fn a_link_to_nothing_is_refused_and_one_to_a_folder_is_followed() {
    for payroll in [Payroll::payday(), Payroll::export()] {
        symlink("elsewhere", payroll.shop.path("pay")).unwrap();
        refused(
            &payroll,
            payroll.act,
            str![
                r#"
error: pay is a link to nothing
hint: remove the link or choose another name

"#
            ],
        );
        fs::create_dir(payroll.shop.path("elsewhere")).unwrap();
        payroll.finishes("a link");
    }
}

#[test]
fn the_folders_above_must_be_there() {
    let payroll = Payroll::payday();
    refused(
        &payroll,
        &in_another(PAYDAY, "none/pay"),
        str![
            r#"
error: cannot write none/pay: no such file or folder
hint: make room or choose another place, then try again; what was there before is untouched

"#
        ],
    );
    let payroll = Payroll::export();
    refused(
        &payroll,
        &in_another(EXPORT, "none/pay"),
        str![
            r#"
error: cannot write none/pay: no such file or folder
hint: make room or choose another place, then try again; what was there before is untouched

"#
        ],
    );
    assert!(!payroll.shop.path("none").exists());
}

#[test]
fn a_folder_that_cannot_be_written_is_refused() {
    if !is_installed("strace") {
        return;
    }
    for payroll in [Payroll::payday(), Payroll::export()] {
        let calls = calls(&payroll.shop, payroll.act);
        payroll.reset();
        let make = calls.iter().find(|call| call.name.starts_with("mkdir")).unwrap();
        let run = make.with(&payroll.shop, "error=EROFS", payroll.act);
        run.fails(74).prints("").says(str![
            r#"
error: cannot write pay: the file system is read-only
hint: make room or choose another place, then try again; what was there before is untouched

"#
        ]);
        assert!(payroll.is_untouched());
        payroll.finishes("a read-only folder");
    }
}
