//! Level-1 distributors with their teams.
use super::known::find;
use super::list::{Filter, Listed, list};
use crate::app::error::Error;
use crate::app::session::Session;

/// A level-1 distributor with the team; of a level-2 distributor asked for, only itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch {
    /// Who stands at the top.
    pub head: Listed,
    /// Those sponsored by the head, by code.
    pub team: Vec<Listed>,
}

/// The branches as they are now, by code; of one distributor only, when a code is given.
///
/// # Errors
/// [`super::DistributorRefusal::Unknown`], those of the book.
pub fn tree(session: &Session, code: Option<&str>) -> Result<Vec<Branch>, Error> {
    let top = match code {
        Some(code) => Some(session.read(|tx| Ok(find(tx, code)?.code))?),
        None => None,
    };
    let (mut branches, mut teams): (Vec<Branch>, Vec<Listed>) = (Vec::new(), Vec::new());
    list(session, &Filter::default(), |listed| {
        let is_top = top.as_ref().map_or(listed.level == 1, |top| listed.code == *top);
        if is_top {
            branches.push(Branch { head: listed, team: Vec::new() });
        } else {
            teams.push(listed);
        }
        Ok::<_, Error>(true)
    })?;
    for member in teams {
        let sponsor = |branch: &Branch| Some(&branch.head.code).cmp(&member.sponsor.as_ref());
        let mut heads = branches.iter_mut();
        if let Some(branch) = heads.find(|branch| sponsor(branch).is_eq()) {
            branch.team.push(member);
        }
    }
    Ok(branches)
}
