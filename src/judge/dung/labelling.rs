//! A labelling of arguments: in, out or undecided.

/// What a labelling says of one argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Label {
    /// Accepted: every attacker is out.
    In,
    /// Rejected: some attacker is in.
    Out,
    /// Neither.
    Undecided,
}

/// How many arguments bear each label.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Accepted arguments.
    pub accepted: usize,
    /// Rejected arguments.
    pub rejected: usize,
    /// Undecided arguments.
    pub undecided: usize,
}

/// A label for every argument of a framework, by position.
/// # Source
/// Caminada 2006, JELIA, doi 10.1007/11853886_11.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labelling {
    labels: Vec<Label>,
}

impl Labelling {
    pub(super) fn new(labels: Vec<Label>) -> Self {
        Self { labels }
    }

    /// Every label, in the order of the arguments.
    pub fn labels(&self) -> &[Label] {
        &self.labels
    }

    /// The label of one argument; undecided for one that the framework does not have.
    pub fn label(&self, argument: u32) -> Label {
        self.labels
            .get(argument as usize)
            .copied()
            .unwrap_or(Label::Undecided)
    }

    /// The arguments that bear a label, ascending.
    pub fn labelled(&self, label: Label) -> impl Iterator<Item = u32> + '_ {
        let bears = move |&(_, found): &(u32, &Label)| *found == label;
        (0..)
            .zip(&self.labels)
            .filter(bears)
            .map(|(argument, _)| argument)
    }

    /// The arguments that are in, ascending: the extension of the labelling.
    pub fn accepted(&self) -> Vec<u32> {
        let mut accepted = Vec::with_capacity(self.counts().accepted);
        accepted.extend(self.labelled(Label::In));
        accepted
    }

    /// How many arguments bear each label.
    pub fn counts(&self) -> Counts {
        let bearing = |label| self.labels.iter().filter(|&&found| found == label).count();
        Counts {
            accepted: bearing(Label::In),
            rejected: bearing(Label::Out),
            undecided: bearing(Label::Undecided),
        }
    }
}
