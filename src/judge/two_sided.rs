//! The two-sided grounded labelling: who is accepted, and which side of each claim stands.
use super::foundation::Foundation;
use super::framework::{Framework, Head, Side};
use super::labelling::{FALLEN, Labelling, STANDS};

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
    run.spread(|_| {});
    let mut foundation = Foundation::of(framework, &run.labelling);
    loop {
        let fallen = foundation.unfounded(framework, &run.labelling);
        if fallen.is_empty() {
            break;
        }
        run.fell(fallen);
        run.spread(|premise| foundation.lose(framework, premise));
    }
    run.labelling.steps += foundation.steps;
    run.labelling
}

/// A labelling under way.
///
/// What is settled acts in whole waves rather than one premise at a time: which memory comes next
/// is then known beforehand, and is fetched while the last is still being worked on.
struct Run<'f> {
    framework: &'f Framework,
    labelling: Labelling,
    /// Premises that are accepted and have not yet acted.
    accepted: Vec<u32>,
    /// Premises that are out and have not yet acted.
    rejected: Vec<u32>,
}

impl<'f> Run<'f> {
    fn new(framework: &'f Framework) -> Self {
        let heads = (0..framework.heads()).map(|head| {
            let premises = framework.premises_of(head).len();
            u32::try_from(premises).unwrap_or(STANDS - 1)
        });
        let mut run = Self {
            framework,
            labelling: Labelling {
                items: framework.items(),
                heads: heads.collect(),
                circular: Vec::new(),
                steps: 0,
            },
            accepted: Vec::new(),
            rejected: Vec::new(),
        };
        let is_fallen = |head: &u32| run.labelling.heads[*head as usize] == FALLEN;
        let (items, claims) = (framework.items(), framework.claims());
        run.accepted.extend((0..items).filter(is_fallen));
        let pro = |claim: &u32| framework.side(*claim, Side::Pro);
        let unbacked = (0..claims).filter(|claim| is_fallen(&pro(claim)));
        run.rejected
            .extend(unbacked.map(|claim| framework.claim(claim)));
        run
    }

    /// Lets premises act until none is left that has not; `lost` is told those that are out.
    fn spread(&mut self, mut lost: impl FnMut(u32)) {
        let mut wave: Vec<u32> = Vec::new();
        while !self.accepted.is_empty() || !self.rejected.is_empty() {
            std::mem::swap(&mut wave, &mut self.accepted);
            for premise in wave.drain(..) {
                self.accept(premise);
            }
            std::mem::swap(&mut wave, &mut self.rejected);
            for premise in wave.drain(..) {
                lost(premise);
                self.reject(premise);
            }
        }
    }

    /// Makes the heads of an accepted premise stand.
    fn accept(&mut self, premise: u32) {
        let heads = self.framework.heads_of(premise);
        self.labelling.steps += heads.len() as u64;
        for &head in heads {
            let state = &mut self.labelling.heads[head as usize];
            if *state == STANDS {
                continue;
            }
            *state = STANDS;
            match self.framework.head(head) {
                Head::Defeat(item) => self.rejected.push(item),
                Head::Side(claim, Side::Pro) => {
                    if self.labelling.heads[head as usize + 1] == FALLEN {
                        self.accepted.push(self.framework.claim(claim));
                    }
                }
                Head::Side(_, Side::Con) => {}
            }
        }
    }

    /// Takes a premise that is out from its heads; those without any other fall.
    fn reject(&mut self, premise: u32) {
        let heads = self.framework.heads_of(premise);
        self.labelling.steps += heads.len() as u64;
        for &head in heads {
            let state = &mut self.labelling.heads[head as usize];
            if *state == STANDS || *state == FALLEN {
                continue;
            }
            *state -= 1;
            if *state == FALLEN {
                self.fall(head);
            }
        }
    }

    /// Settles the premise that a head decides by falling.
    fn fall(&mut self, head: u32) {
        match self.framework.head(head) {
            Head::Defeat(item) => self.accepted.push(item),
            Head::Side(claim, Side::Pro) => self.rejected.push(self.framework.claim(claim)),
            Head::Side(claim, Side::Con) => {
                if self.labelling.heads[head as usize - 1] == STANDS {
                    self.accepted.push(self.framework.claim(claim));
                }
            }
        }
    }

    /// Lets circles of claims that rest on nothing fall.
    fn fell(&mut self, circles: Vec<Vec<u32>>) {
        for &claim in circles.iter().flatten() {
            let head = self.framework.side(claim, Side::Pro);
            self.labelling.heads[head as usize] = FALLEN;
            self.fall(head);
        }
        self.labelling.circular.extend(circles);
    }
}
