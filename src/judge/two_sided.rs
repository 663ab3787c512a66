//! The two-sided grounded labelling: who is accepted, and which side of each claim stands.
use super::foundation::Foundation;
use super::framework::{Framework, Head, Side};

/// What is settled of a premise or a head.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Value {
    /// Neither follows.
    #[default]
    Open,
    /// It is accepted; it stands.
    Yes,
    /// It is out; it does not stand.
    No,
}

/// The labelling of a framework.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Labelling {
    premises: Vec<Value>,
    heads: Vec<Value>,
    circular: Vec<Vec<u32>>,
    steps: u64,
}

impl Labelling {
    /// Whether a premise is accepted.
    #[must_use]
    pub fn premise(&self, premise: u32) -> Value {
        self.premises
            .get(premise as usize)
            .copied()
            .unwrap_or_default()
    }

    /// Whether a head holds: the item is defeated, the side stands.
    #[must_use]
    pub fn head(&self, head: u32) -> Value {
        self.heads.get(head as usize).copied().unwrap_or_default()
    }

    /// The circles of claims that only support one another, in the order in which they fell: every
    /// other premise of their pro sides is out, or fell before. Each in increasing order.
    #[must_use]
    pub fn circular(&self) -> &[Vec<u32>] {
        &self.circular
    }

    /// How many arcs were visited: what the labelling cost.
    #[must_use]
    pub fn steps(&self) -> u64 {
        self.steps
    }
}

/// Labels a framework by the two-sided grounded semantics: the well-founded model of
///
/// ```text
/// accepted(item)       if not defeated(item)
/// defeated(item)       if some premise that discredits it is accepted
/// stands(claim, side)  if some premise of that side is accepted
/// accepted(claim)      if its pro side stands and its con side does not
/// ```
///
/// The model is unique. It is written without the con side's own acceptance, which nothing uses: a
/// claim is accepted when `Yes` stands against `No`, out when its pro side is `No`, else open.
///
/// # Cost
/// O(premises + arcs) as long as no support runs in a circle. Each circle of supports is checked
/// for a foundation again when it loses one: at most once for each of its premises, so O(premises
/// x arcs) of that strongly connected part at worst. No recursion.
/// # Source
/// Van Gelder, Ross and Schlipf 1991, the well-founded model; counters after Dowling and Gallier
/// 1984; source pointers after Simons, Niemelä and Soininen 2002 (smodels).
#[must_use]
pub fn label(framework: &Framework) -> Labelling {
    let mut run = Run::new(framework);
    run.spread();
    let mut foundation = Foundation::of(framework, &run.premises, &run.heads);
    run.steps += foundation.steps;
    loop {
        let fallen = foundation.unfounded(framework, &run.premises, &run.heads);
        if fallen.is_empty() {
            break;
        }
        for &claim in fallen.iter().flatten() {
            run.settle(framework.side(claim, Side::Pro), Value::No);
        }
        run.circular.extend(fallen);
        while let Some(premise) = run.decided.pop() {
            if run.premises[premise as usize] == Value::No {
                foundation.lose(framework, premise);
            }
            run.visit(premise);
        }
    }
    Labelling {
        steps: run.steps + foundation.steps,
        premises: run.premises,
        heads: run.heads,
        circular: run.circular,
    }
}

/// A labelling under way.
struct Run<'f> {
    framework: &'f Framework,
    premises: Vec<Value>,
    heads: Vec<Value>,
    /// How many premises of each head are not out.
    live: Vec<u32>,
    /// Premises that are settled and have not yet acted.
    decided: Vec<u32>,
    circular: Vec<Vec<u32>>,
    steps: u64,
}

impl<'f> Run<'f> {
    fn new(framework: &'f Framework) -> Self {
        let heads = 0..framework.heads();
        let live = heads.map(|head| framework.premises_of(head).len());
        let mut run = Self {
            framework,
            premises: vec![Value::Open; framework.premises() as usize],
            heads: vec![Value::Open; framework.heads() as usize],
            live: live
                .map(|count| u32::try_from(count).unwrap_or(u32::MAX))
                .collect(),
            decided: Vec::new(),
            circular: Vec::new(),
            steps: 0,
        };
        for head in 0..framework.heads() {
            if run.live[head as usize] == 0 {
                run.settle(head, Value::No);
            }
        }
        run
    }

    fn spread(&mut self) {
        while let Some(premise) = self.decided.pop() {
            self.visit(premise);
        }
    }

    /// Lets a settled premise act on its heads.
    fn visit(&mut self, premise: u32) {
        let framework = self.framework;
        let heads = framework.heads_of(premise);
        self.steps += heads.len() as u64;
        if self.premises[premise as usize] == Value::Yes {
            for &head in heads {
                self.settle(head, Value::Yes);
            }
            return;
        }
        for &head in heads {
            let live = &mut self.live[head as usize];
            *live -= 1;
            if *live == 0 {
                self.settle(head, Value::No);
            }
        }
    }

    /// Settles a head that is open, and the premise that it decides.
    fn settle(&mut self, head: u32, value: Value) {
        let slot = &mut self.heads[head as usize];
        if *slot != Value::Open {
            return;
        }
        *slot = value;
        match self.framework.head(head) {
            Head::Defeat(item) => {
                let accepted = if value == Value::Yes {
                    Value::No
                } else {
                    Value::Yes
                };
                self.decide(item, accepted);
            }
            Head::Side(claim, _) => {
                let pro = self.heads[self.framework.side(claim, Side::Pro) as usize];
                let con = self.heads[self.framework.side(claim, Side::Con) as usize];
                match (pro, con) {
                    (Value::No, _) => self.decide(self.framework.claim(claim), Value::No),
                    (Value::Yes, Value::No) => {
                        self.decide(self.framework.claim(claim), Value::Yes);
                    }
                    _ => {}
                }
            }
        }
    }

    fn decide(&mut self, premise: u32, value: Value) {
        let slot = &mut self.premises[premise as usize];
        if *slot == Value::Open {
            *slot = value;
            self.decided.push(premise);
        }
    }
}
