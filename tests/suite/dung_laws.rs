//! Laws of argumentation frameworks on random ones, against the definitions read literally.

use proptest::collection::vec;
use proptest::prelude::*;
use quidit::judge::dung::{
    Answer, Format, Framework, Label, Limits, Semantics, Task, extensions, grounded, solve,
};
use std::collections::BTreeSet;

/// A set of at most 32 arguments, one bit each.
type Bits = u32;

/// A framework small enough to look at every set of its arguments.
#[derive(Debug, Clone)]
struct Small {
    arguments: u32,
    attacks: Vec<(u32, u32)>,
}

impl Small {
    fn framework(&self) -> Framework {
        Framework::new(self.arguments, &self.attacks).unwrap()
    }

    fn sets(&self) -> impl Iterator<Item = Bits> {
        0..1 << self.arguments
    }

    /// What a set attacks.
    fn attacked(&self, set: Bits) -> Bits {
        let from_set = self
            .attacks
            .iter()
            .filter(|&&(from, _)| set >> from & 1 == 1);
        from_set.fold(0, |all, &(_, to)| all | 1 << to)
    }

    /// What a set defends: each attacker of it is attacked by the set.
    fn defended(&self, set: Bits) -> Bits {
        let attacked = self.attacked(set);
        let open = self
            .attacks
            .iter()
            .filter(|&&(from, _)| attacked >> from & 1 == 0);
        let undefended = open.fold(0, |all, &(_, to)| all | 1 << to);
        !undefended & ((1 << self.arguments) - 1)
    }

    fn is_admissible(&self, set: Bits) -> bool {
        self.attacked(set) & set == 0 && set & !self.defended(set) == 0
    }

    /// The extensions, by the definitions of Dung 1995, Caminada 2006 and Dung et al. 2007.
    fn extensions(&self, semantics: Semantics) -> Vec<Bits> {
        let complete = |set: &Bits| self.is_admissible(*set) && self.defended(*set) == *set;
        let complete: Vec<Bits> = self.sets().filter(complete).collect();
        let range = |set: Bits| set | self.attacked(set);
        let inside = |one: Bits, other: Bits| one != other && one & !other == 0;
        let everything = (1 << self.arguments) - 1;
        let keep = |wanted: &dyn Fn(Bits) -> bool| -> Vec<Bits> {
            complete
                .iter()
                .copied()
                .filter(|&set| wanted(set))
                .collect()
        };
        match semantics {
            Semantics::Complete => complete.clone(),
            Semantics::Grounded => keep(&|set| complete.iter().all(|&other| set & !other == 0)),
            Semantics::Preferred => keep(&|set| !complete.iter().any(|&other| inside(set, other))),
            Semantics::Stable => keep(&|set| range(set) == everything),
            Semantics::SemiStable => keep(&|set| {
                !complete
                    .iter()
                    .any(|&other| inside(range(set), range(other)))
            }),
            Semantics::Ideal => {
                let preferred = self.extensions(Semantics::Preferred);
                let common = preferred.into_iter().fold(everything, |all, set| all & set);
                let within = |set: &Bits| set & !common == 0 && self.is_admissible(*set);
                self.sets()
                    .filter(within)
                    .max_by_key(|set| set.count_ones())
                    .into_iter()
                    .collect()
            }
        }
    }
}

fn small(most: u32) -> impl Strategy<Value = Small> {
    (1..=most).prop_flat_map(|arguments| {
        let attack = (0..arguments, 0..arguments);
        let attacks = vec(attack, 0..=2 * arguments as usize + 2);
        attacks.prop_map(move |attacks| Small { arguments, attacks })
    })
}

fn members(set: Bits) -> Vec<u32> {
    (0..32).filter(|at| set >> at & 1 == 1).collect()
}

/// Every answer about every argument, against the list of extensions.
fn decisions_agree(framework: &Framework, semantics: Semantics, all: &[Vec<u32>]) {
    let limits = Limits::default();
    for argument in 0..framework.argument_count() {
        let answer = solve(framework, Task::Credulous(argument), semantics, &limits).unwrap();
        let Answer::Credulous(witness) = answer else {
            panic!("{answer:?}")
        };
        let held = all.iter().any(|extension| extension.contains(&argument));
        assert_eq!(
            witness.is_some(),
            held,
            "DC-{} {argument}",
            semantics.code()
        );
        assert!(witness.is_none_or(|set| set.contains(&argument) && all.contains(&set)));
        let answer = solve(framework, Task::Sceptical(argument), semantics, &limits).unwrap();
        let Answer::Sceptical(counter) = answer else {
            panic!("{answer:?}")
        };
        let everywhere = all.iter().all(|extension| extension.contains(&argument));
        assert_eq!(
            counter.is_none(),
            everywhere,
            "DS-{} {argument}",
            semantics.code()
        );
        assert!(counter.is_none_or(|set| !set.contains(&argument) && all.contains(&set)));
    }
    let answer = solve(framework, Task::One, semantics, &limits).unwrap();
    let Answer::One(one) = answer else {
        panic!("{answer:?}")
    };
    assert_eq!(one.is_none(), all.is_empty());
    assert!(one.is_none_or(|set| all.contains(&set)));
}

/// The grounded labels by applying the rules until nothing changes.
fn naive_labels(small: &Small) -> Vec<Label> {
    let mut accepted = 0;
    while small.defended(accepted) != accepted {
        accepted = small.defended(accepted);
    }
    let rejected = small.attacked(accepted);
    let label = |at: u32| match (accepted >> at & 1, rejected >> at & 1) {
        (1, _) => Label::In,
        (_, 1) => Label::Out,
        _ => Label::Undecided,
    };
    (0..small.arguments).map(label).collect()
}

/// What is in, by name.
fn accepted_names(framework: &Framework) -> BTreeSet<String> {
    let answer = solve(
        framework,
        Task::One,
        Semantics::Grounded,
        &Limits::default(),
    )
    .unwrap();
    answer
        .text(framework)
        .split_whitespace()
        .skip(1)
        .map(str::to_owned)
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..Default::default() })]

    #[test]
    fn every_semantics_is_its_definition(small in small(8)) {
        let framework = small.framework();
        for semantics in Semantics::ALL {
            let mut expected: Vec<Vec<u32>> =
                small.extensions(semantics).into_iter().map(members).collect();
            expected.sort();
            let found = extensions(&framework, semantics, &Limits::default()).unwrap();
            prop_assert_eq!(&found, &expected, "{}", semantics.name());
            decisions_agree(&framework, semantics, &expected);
        }
    }

    #[test]
    fn grounded_is_the_least_fixpoint(small in small(30)) {
        let found = grounded(&small.framework());
        prop_assert_eq!(found.labels(), naive_labels(&small));
    }

    #[test]
    fn what_is_written_is_read_back(small in small(20)) {
        let numbered = small.framework();
        let af = numbered.write(Format::Af);
        prop_assert_eq!(&Framework::read(af.as_bytes(), Format::Af).unwrap(), &numbered);
        for format in [Format::Apx, Format::Tgf] {
            let named = Framework::read(numbered.write(format).as_bytes(), format).unwrap();
            prop_assert_eq!(named.write(Format::Af), af.clone());
            let again = Framework::read(named.write(format).as_bytes(), format).unwrap();
            prop_assert_eq!(named, again);
        }
    }

    #[test]
    fn the_order_of_lines_decides_nothing(
        small in small(12),
        keys in vec(any::<u32>(), 64),
    ) {
        let shuffled = |text: &str| {
            let mut lines: Vec<(u32, &str)> =
                text.lines().enumerate().map(|(at, line)| (keys[at % 64], line)).collect();
            lines.sort();
            lines.into_iter().map(|(_, line)| format!("{line}\n")).collect::<String>()
        };
        let framework = small.framework();
        let expected = accepted_names(&framework);
        let apx = shuffled(&framework.write(Format::Apx));
        let read = Framework::read(apx.as_bytes(), Format::Apx).unwrap();
        prop_assert_eq!(accepted_names(&read), expected.clone());
        let af = framework.write(Format::Af);
        let (header, attacks) = af.split_once('\n').unwrap();
        let af = format!("{header}\n{}", shuffled(attacks));
        let read = Framework::read(af.as_bytes(), Format::Af).unwrap();
        prop_assert_eq!(accepted_names(&read), expected);
    }

    #[test]
    fn a_damaged_file_is_an_error_or_a_framework(
        small in small(6),
        format in prop_oneof![Just(Format::Af), Just(Format::Apx), Just(Format::Tgf)],
        damage in vec((any::<prop::sample::Index>(), damage()), 1..4),
    ) {
        let mut bytes = small.framework().write(format).into_bytes();
        for (place, damage) in damage {
            let at = place.index(bytes.len() + 1);
            match damage {
                Damage::Cut => bytes.truncate(at),
                Damage::Insert(byte) => bytes.insert(at, byte),
                Damage::Remove if at < bytes.len() => drop(bytes.remove(at)),
                Damage::Remove => {}
            }
        }
        match Framework::read(&bytes, format) {
            Ok(framework) => drop(grounded(&framework)),
            Err(error) => {
                let lines = 2 + bytes.iter().filter(|&&byte| byte == b'\n').count();
                prop_assert!(error.line >= 1 && error.line <= lines, "{}", error);
                prop_assert!(!error.to_string().contains(char::is_control));
                prop_assert!(!error.fault.message().key.is_empty());
            }
        }
    }
}

proptest! {
    // Few cases: each makes a framework of twelve million arguments, to have numbers of 8 digits.
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..Default::default() })]

    #[test]
    fn the_fast_and_the_careful_reader_agree(
        numbers in vec((1_u32..=12_000_000, 1_u32..=12_000_000), 20),
        gaps in vec(prop_oneof![Just(" "), Just("  "), Just("\t")], 20),
        ends in vec(prop_oneof![Just("\n"), Just("\r\n"), Just(" \n"), Just("\n\n# c 1 2\n")], 20),
    ) {
        let arguments = 12_000_000;
        let attacks: Vec<(u32, u32)> = numbers.iter().map(|&(a, b)| (a - 1, b - 1)).collect();
        let line = |at: usize| format!("{}{}{}{}", numbers[at].0, gaps[at], numbers[at].1, ends[at]);
        let body: String = (0..numbers.len()).map(line).collect();
        let read = Framework::read(format!("p af {arguments}\n{body}").as_bytes(), Format::Af);
        prop_assert!(read.unwrap() == Framework::new(arguments, &attacks).unwrap());
    }
}

#[derive(Debug, Clone)]
enum Damage {
    Cut,
    Insert(u8),
    Remove,
}

/// Inserted bytes are rarely digits: a header with many digits is only slow, not wrong.
fn damage() -> impl Strategy<Value = Damage> {
    prop_oneof![
        Just(Damage::Cut),
        Just(Damage::Remove),
        prop_oneof![
            Just(b' '),
            Just(b'\n'),
            Just(b'#'),
            Just(b'('),
            Just(b'-'),
            any::<u8>()
        ]
        .prop_map(Damage::Insert),
    ]
}

/// The counters of attackers are as narrow as they may be: each width at its edges.
#[test]
fn any_number_of_attackers_is_counted() {
    for attackers in [1u32, 253, 254, 255, 256, 65_534, 65_535, 65_536] {
        // 0 attacks all of 1..=attackers, each of which attacks the last but one, that the last.
        let (target, beyond) = (attackers + 1, attackers + 2);
        let mut attacks: Vec<(u32, u32)> = (1..target).map(|one| (0, one)).collect();
        attacks.extend((1..target).map(|one| (one, target)));
        attacks.push((target, beyond));
        let labelling = grounded(&Framework::new(beyond + 1, &attacks).unwrap());
        assert_eq!(labelling.accepted(), [0, target], "{attackers} attackers");
        // One of them defended by nobody's defeat: it keeps the target out.
        let labelling = grounded(&Framework::new(beyond + 1, &attacks[1..]).unwrap());
        assert_eq!(
            labelling.accepted(),
            [0, 1, beyond],
            "{attackers} attackers"
        );
    }
}
