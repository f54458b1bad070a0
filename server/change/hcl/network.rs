//! Ranges of addresses, as `cidrsubnet` and `cidrhost` work them out.

use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// A range: its first address as a number, the bits of its prefix, and the bits of an address.
struct Range {
    first: u128,
    prefix: usize,
    width: usize,
}

/// The `number`th range in `range` whose prefix is `bits` longer.
pub(super) fn subnet(range: &str, bits: usize, number: usize) -> Option<String> {
    let Range { first, prefix, width } = read(range)?;
    let longer = prefix.checked_add(bits).filter(|longer| *longer <= width)?;
    let number = u128::try_from(number).ok()?;
    if bits < 128 && number >= 1u128 << bits {
        return None;
    }
    let shift = u32::try_from(width - longer).ok()?;
    let offset = number.checked_shl(shift)?;
    Some(format!("{}/{longer}", written(first | offset, width)?))
}

/// The `number`th address in `range`.
pub(super) fn host(range: &str, number: usize) -> Option<String> {
    let Range { first, prefix, width } = read(range)?;
    let number = u128::try_from(number).ok()?;
    let room = width - prefix;
    (room >= 128 || number < 1u128 << room).then(|| written(first | number, width)).flatten()
}

fn read(range: &str) -> Option<Range> {
    let (address, prefix) = range.split_once('/')?;
    let (number, width) = match address.parse().ok()? {
        IpAddr::V4(address) => (u128::from(u32::from(address)), 32),
        IpAddr::V6(address) => (u128::from(address), 128),
    };
    let prefix: usize = prefix.parse().ok().filter(|prefix| *prefix <= width)?;
    let room = u32::try_from(width - prefix).ok()?;
    // What is set behind the prefix does not count.
    let first = number.checked_shr(room).and_then(|kept| kept.checked_shl(room)).unwrap_or(0);
    Some(Range { first, prefix, width })
}

fn written(number: u128, width: usize) -> Option<String> {
    Some(match width {
        32 => Ipv4Addr::from(u32::try_from(number).ok()?).to_string(),
        _ => Ipv6Addr::from(number).to_string(),
    })
}
