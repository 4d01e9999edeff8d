//! By how much commission changes, and whose.
use super::value::args;
use super::voice::Voice;
use crate::app::earned::Share;
use crate::app::reach_back::{Effect, Shift};
use crate::domain::money::Money;

/// By how much commission changes, and what changes besides it.
#[must_use]
pub fn reached(effect: &Effect, voice: &Voice<'_>) -> String {
    let mut text = shift(&effect.commission, voice);
    if effect.awaiting_cost > 0 {
        text += &voice.words.say("word-besides-cost", args![count = effect.awaiting_cost]);
    }
    if !effect.won.is_none() {
        let won = shift(&effect.won, voice);
        text += &voice.words.say("word-besides-won", args![difference = won]);
    }
    text
}

/// `-34.20`, or with those who gain and lose: `0.00 (A -34.20, B +34.20)`.
#[must_use]
pub fn shift(shift: &Shift, voice: &Voice<'_>) -> String {
    let difference = voice.money(shift.difference);
    let (told, more) = shift.told();
    if told.is_empty() {
        return difference;
    }
    let mut shares: Vec<_> = told.iter().map(|share| one(share, voice)).collect();
    if more > 0 {
        shares.push(voice.words.say("word-shares-more", args![count = more]));
    }
    let shares = shares.join(&voice.words.say("word-comma", args![]));
    voice.words.say("word-shares", args![difference = difference, shares = shares])
}

/// `B +34.20`: a sign also before what is gained.
fn one(share: &Share, voice: &Voice<'_>) -> String {
    let sign = if share.difference > Money::ZERO { "+" } else { "" };
    format!("{} {sign}{}", share.code, voice.money(share.difference))
}
