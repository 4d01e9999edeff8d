//! A folder of files that only its maker may make anew. A list of digests tells the maker's files from
//! all others (`sha256sum -c` reads it too): what is not listed, or was changed since, is never lost.
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::durable::{self, Refusal, Step, WriteError};

/// The list's own name in its folder.
pub const LIST: &str = "made-by-fenrun-demo.sha256";

/// Whether a folder may be made anew: nothing is there, or nothing but what its list names.
///
/// # Errors
/// [`Refusal::Foreign`] with the first thing that is not ours; [`WriteError::Io`].
pub fn may_replace(place: &Path) -> Result<(), WriteError> {
    own_files(place).map(drop)
}

/// Gives a folder its name, in the place of an older one of ours. Killed at any instant there is the old
/// one, a part of it that is still known as ours, or the new one.
///
/// # Errors
/// Those of [`may_replace`].
pub fn replace(draft: &Path, place: &Path) -> Result<(), WriteError> {
    list(draft)?;
    let own = own_files(place)?;
    let removed = |error| WriteError::io(place, Step::Name)(error);
    for file in &own {
        fs::remove_file(file).map_err(removed)?;
    }
    // A folder takes the place of an empty one.
    fs::rename(draft, place).map_err(removed)?;
    let above = place.parent().unwrap_or(Path::new("/"));
    let synced = File::open(above).and_then(|folder| folder.sync_all());
    synced.map_err(WriteError::io(place, Step::SyncFolder))
}

/// Writes the list of what is in a folder.
fn list(folder: &Path) -> Result<(), WriteError> {
    let mut text = String::new();
    for (name, path) in names(folder)? {
        let digest = digest(&path)?;
        let _ = writeln!(text, "{digest}  {name}");
    }
    durable::write_once(&folder.join(LIST), text.as_bytes()).map(drop)
}

/// Our files in a folder, the list last; none when there is no folder.
fn own_files(place: &Path) -> Result<Vec<PathBuf>, WriteError> {
    match fs::symlink_metadata(place) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(WriteError::io(place, Step::Look)(error)),
        Ok(found) if !found.is_dir() => return Err(foreign(place)),
        Ok(_) => {}
    }
    let mut present = names(place)?;
    let list = present.remove(LIST);
    let known = list.as_deref().map(read_list).transpose()?.unwrap_or_default();
    let mut own = Vec::with_capacity(present.len() + 1);
    for (name, path) in present {
        let is_file = fs::symlink_metadata(&path).is_ok_and(|found| found.is_file());
        match known.get(&name) {
            Some(listed) if is_file && *listed == digest(&path)? => own.push(path),
            _ => return Err(foreign(&path)),
        }
    }
    own.extend(list);
    Ok(own)
}

/// The digests of a list by name. Lines that make no sense name nothing.
fn read_list(path: &Path) -> Result<BTreeMap<String, String>, WriteError> {
    let bytes = fs::read(path).map_err(WriteError::io(path, Step::Look))?;
    let text = String::from_utf8_lossy(&bytes);
    let pairs = text.lines().filter_map(|line| line.split_once("  "));
    Ok(pairs.map(|(digest, name)| (name.to_owned(), digest.to_owned())).collect())
}

/// What is in a folder, by name. A name that is no text is in no list.
fn names(folder: &Path) -> Result<BTreeMap<String, PathBuf>, WriteError> {
    let look = |error| WriteError::io(folder, Step::Look)(error);
    let entries = fs::read_dir(folder).map_err(look)?.collect::<io::Result<Vec<_>>>();
    let named = entries.map_err(look)?.into_iter();
    Ok(named.map(|e| (e.file_name().to_string_lossy().into_owned(), e.path())).collect())
}

fn digest(path: &Path) -> Result<String, WriteError> {
    let bytes = fs::read(path).map_err(WriteError::io(path, Step::Look))?;
    Ok(Sha256::digest(&bytes).iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    }))
}

fn foreign(path: &Path) -> WriteError {
    WriteError::refused(path, Refusal::Foreign)
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    /// An older folder of ours in its place, and a newer draft.
    fn old_and_new() -> (TempDir, PathBuf, PathBuf) {
        let room = tempfile::tempdir().unwrap();
        let place = room.path().join("place");
        for (draft, file, text) in [("first", "old.csv", "1"), ("second", "new.csv", "2")] {
            fs::create_dir(room.path().join(draft)).unwrap();
            fs::write(room.path().join(draft).join(file), text).unwrap();
        }
        replace(&room.path().join("first"), &place).unwrap();
        let second = room.path().join("second");
        (room, second, place)
    }

    fn present(place: &Path) -> Vec<String> {
        names(place).unwrap().into_keys().collect()
    }

    #[test]
    fn ours_is_replaced_as_a_whole() {
        let (_room, draft, place) = old_and_new();
        assert_eq!(present(&place), [LIST, "old.csv"]);
        replace(&draft, &place).unwrap();
        assert_eq!(present(&place), [LIST, "new.csv"]);
        assert!(!draft.exists());
        may_replace(&place).unwrap();
    }

    #[test]
    fn what_somebody_else_put_there_or_changed_is_never_lost() {
        for (name, text) in [("notes.txt", "mine"), ("old.csv", "1!"), ("new.csv", "theirs")] {
            let (_room, draft, place) = old_and_new();
            fs::write(place.join(name), text).unwrap();
            let before = present(&place);
            let refused = replace(&draft, &place).unwrap_err();
            assert!(
                matches!(&refused, WriteError::Refused { path, refusal: Refusal::Foreign } if *path == place.join(name)),
                "{refused}"
            );
            assert_eq!(present(&place), before);
            assert_eq!(fs::read_to_string(place.join(name)).unwrap(), text);
        }
    }

    #[test]
    fn a_folder_without_a_list_and_a_file_in_its_place_are_not_ours() {
        let (_room, _, place) = old_and_new();
        fs::remove_file(place.join(LIST)).unwrap();
        assert!(may_replace(&place).is_err());
        fs::remove_file(place.join("old.csv")).unwrap();
        may_replace(&place).unwrap();
        fs::remove_dir(&place).unwrap();
        may_replace(&place).unwrap();
        fs::write(&place, "a file").unwrap();
        assert!(may_replace(&place).is_err());
    }

    #[test]
    fn what_a_killed_replacement_left_is_still_ours() {
        let (_room, draft, place) = old_and_new();
        fs::remove_file(place.join("old.csv")).unwrap();
        replace(&draft, &place).unwrap();
        assert_eq!(present(&place), [LIST, "new.csv"]);
    }
}
