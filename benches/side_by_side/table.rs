//! The table: a row per work and tool, with its aims and whether they are reached.
use super::witness::Run;

/// What a row is meant to reach; every aim is "at most".
#[derive(Clone, Copy)]
pub enum Aim {
    /// Our wall time over theirs.
    Ratio(f64),
    /// Our wall time.
    Ms(f64),
    /// Our wall time beyond theirs.
    MoreMs(f64),
    /// Our processor time.
    CpuMs(f64),
    /// Our peak memory.
    PeakMb(f64),
}

/// The memory that any work may take, whatever the size of the book.
pub const MEMORY: Aim = Aim::PeakMb(100.0);

pub struct Row {
    pub work: String,
    pub ours: Run,
    /// The tool, or why the row is left out.
    pub beside: String,
    /// Nothing when the row is left out.
    pub theirs: Option<Run>,
    pub aims: Vec<Aim>,
}

impl Row {
    /// A row that is not measured, and why.
    pub fn left_out(work: &str, why: &str) -> Self {
        let (work, beside) = (work.to_owned(), why.to_owned());
        Self { work, ours: Run::default(), beside, theirs: None, aims: Vec::new() }
    }
}

impl Aim {
    fn words(self) -> String {
        match self {
            Self::Ratio(most) if most < 0.1 => format!("{most:.4}x"),
            Self::Ratio(most) if most < 0.2 => format!("{most:.3}x"),
            Self::Ratio(most) => format!("{most:.1}x"),
            Self::Ms(most) => format!("{most} ms"),
            Self::MoreMs(most) => format!("+{most} ms"),
            Self::CpuMs(most) => format!("cpu {most} ms"),
            Self::PeakMb(most) => format!("{most} MB"),
        }
    }

    fn reached(self, ours: Run, theirs: Run) -> bool {
        match self {
            Self::Ratio(most) => ours.seconds <= most * theirs.seconds,
            Self::Ms(most) => ours.seconds * 1e3 <= most,
            Self::MoreMs(most) => (ours.seconds - theirs.seconds) * 1e3 <= most,
            Self::CpuMs(most) => ours.cpu_ms <= most,
            Self::PeakMb(most) => ours.peak_mb <= most,
        }
    }
}

/// Prints rows as they come and remembers which aims were missed.
pub struct Table {
    section: String,
    reached: usize,
    /// Works with the aim they missed, and the sections where.
    missed: Vec<(String, Vec<String>)>,
}

impl Table {
    pub fn new() -> Self {
        println!();
        println!(
            "{:<25} {:>7} {:>7} {:>4}  {:<20} {:>7} {:>7} {:>7}  aims: at most",
            "fenrun", "wall", "cpu", "MB", "beside", "wall", "cpu", "ratio"
        );
        Self { section: String::new(), reached: 0, missed: Vec::new() }
    }

    /// Begins a section; `name` is how the sum refers to it.
    pub fn section(&mut self, name: &str, title: &str) {
        println!("-- {title} {}", "-".repeat(115_usize.saturating_sub(title.chars().count())));
        name.clone_into(&mut self.section);
    }

    pub fn row(&mut self, row: &Row) {
        let Some(theirs) = row.theirs else {
            return println!("{:<25} left out: {}", row.work, row.beside);
        };
        let (ours, ratio) = (row.ours, row.ours.seconds / theirs.seconds);
        let aims = row.aims.iter().map(|aim| self.judge(&row.work, *aim, ours, theirs));
        let line = format!(
            "{:<25} {:>7} {:>7} {:>4.0}  {:<20} {:>7} {:>7} {:>7}  {}",
            row.work,
            time(ours.seconds),
            time(ours.cpu_ms / 1e3),
            ours.peak_mb,
            row.beside,
            time(theirs.seconds),
            time(theirs.cpu_ms / 1e3),
            ratio_words(ratio),
            aims.collect::<Vec<_>>().join("  ")
        );
        println!("{}", line.trim_end());
    }

    fn judge(&mut self, work: &str, aim: Aim, ours: Run, theirs: Run) -> String {
        self.verdict(work, &aim.words(), aim.reached(ours, theirs))
    }

    /// Notes whether an aim was reached and gives it its mark.
    pub fn verdict(&mut self, work: &str, aim: &str, reached: bool) -> String {
        if reached {
            self.reached += 1;
            return format!("✓ {aim}");
        }
        let missed = format!("{work}: {aim}");
        match self.missed.iter_mut().find(|(same, _)| *same == missed) {
            Some((_, sections)) => sections.push(self.section.clone()),
            None => self.missed.push((missed, vec![self.section.clone()])),
        }
        format!("✗ {aim}")
    }

    /// How many aims were reached, and which were not.
    pub fn sum(&self) {
        let missed = self.missed.iter().map(|(_, sections)| sections.len()).sum::<usize>();
        println!("\n{} of {} aims reached; not at most:", self.reached, self.reached + missed);
        for (missed, sections) in &self.missed {
            println!("  ✗ {missed} ({})", sections.join(", "));
        }
    }
}

/// Three figures or so, in seconds or milliseconds; nothing where nothing was counted.
fn time(seconds: f64) -> String {
    match seconds * 1e3 {
        ms if ms.is_nan() => "-".to_owned(),
        ms if ms < 99.95 => format!("{ms:.1} ms"),
        ms if ms < 999.5 => format!("{ms:.0} ms"),
        ms if ms < 99_995.0 => format!("{seconds:.2} s"),
        _ => format!("{seconds:.0} s"),
    }
}

fn ratio_words(ratio: f64) -> String {
    if ratio < 0.1 { format!("{ratio:.4}x") } else { format!("{ratio:.2}x") }
}
