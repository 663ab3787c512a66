//! Work shared among the processors.

/// How many processors there are; one when the system does not tell.
pub(crate) fn count() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// Cuts a list into shares of `size`, works on each in a thread of its own (the first in this
/// one), and gives the results in the order of the list. A panic in a share goes on here: nothing
/// is lost in silence.
pub(crate) fn in_shares<T: Sync, R: Send>(
    list: &[T],
    size: usize,
    work: impl Fn(&[T]) -> R + Sync,
) -> Vec<R> {
    let work = &work;
    std::thread::scope(|scope| {
        let mut shares = list.chunks(size.max(1));
        let first = shares.next();
        let others: Vec<_> = shares
            .map(|share| scope.spawn(move || work(share)))
            .collect();
        let first = first.map(work);
        let others = others.into_iter().map(|other| match other.join() {
            Ok(result) => result,
            Err(panic) => std::panic::resume_unwind(panic),
        });
        first.into_iter().chain(others).collect()
    })
}
