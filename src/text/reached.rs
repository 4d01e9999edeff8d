//! By how much commission changes, and whose.
use super::value::args;
use super::voice::Voice;
use crate::app::earned::Share;
use crate::app::reach_back::Effect;
use crate::domain::money::Money;

/// `-34.20`, or with those who gain and lose: `0.00 (A -34.20, B +34.20)`.
#[must_use]
pub fn reached(effect: &Effect, voice: &Voice<'_>) -> String {
    let difference = voice.money(effect.difference);
    let (told, more) = effect.told();
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
