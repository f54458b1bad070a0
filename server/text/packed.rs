//! Values as numbers beside one text. The build script packs what it has read, and the program takes out what it needs:
//! tables with addresses in them would have to be put right as a whole each time the program starts.
//!
//! The build script includes this file as well. It must not know what is packed.

use std::borrow::Cow;
use std::collections::HashMap;

/// Puts values in.
#[derive(Debug, Default)]
pub struct Packer {
    pub bytes: Vec<u8>,
    pub text: String,
    /// Where a text stands already.
    known: HashMap<String, usize>,
}

/// Takes values out, in the order in which they were put in.
#[derive(Debug)]
pub struct Unpacker {
    bytes: &'static [u8],
    text: &'static str,
    at: usize,
}

/// A value that can be packed. What was packed comes out equal; the build script makes sure of it.
pub trait Packed: Sized {
    fn pack(&self, to: &mut Packer);
    /// Nothing where something else was packed there.
    fn unpack(from: &mut Unpacker) -> Option<Self>;
}

impl Packer {
    /// Where `text` begins in the text of all values.
    pub fn place(&mut self, text: &str) -> usize {
        if let Some(at) = self.known.get(text) {
            return *at;
        }
        let at = self.text.len();
        self.text.push_str(text);
        self.known.insert(text.to_owned(), at);
        at
    }

    /// Puts in a number: seven bits a byte, the lowest first.
    pub fn number(&mut self, mut number: u64) {
        while number > 0x7f {
            self.bytes.push(number.to_le_bytes()[0] | 0x80);
            number >>= 7;
        }
        self.bytes.push(number.to_le_bytes()[0]);
    }
}

impl Unpacker {
    /// Reads from the byte `at`.
    pub fn new(bytes: &'static [u8], text: &'static str, at: usize) -> Unpacker {
        Unpacker { bytes, text, at }
    }

    /// The next number.
    pub fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = *self.bytes.get(self.at)?;
            self.at += 1;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    /// A text without making it a value.
    pub fn text(&mut self) -> Option<&'static str> {
        let (at, length) = (usize::unpack(self)?, usize::unpack(self)?);
        self.text.get(at..at.checked_add(length)?)
    }
}

impl Packed for usize {
    fn pack(&self, to: &mut Packer) {
        to.number(*self as u64);
    }

    fn unpack(from: &mut Unpacker) -> Option<usize> {
        usize::try_from(from.number()?).ok()
    }
}

impl Packed for i64 {
    fn pack(&self, to: &mut Packer) {
        to.number(((*self << 1) ^ (*self >> 63)).cast_unsigned());
    }

    fn unpack(from: &mut Unpacker) -> Option<i64> {
        let number = from.number()?;
        Some((number >> 1).cast_signed() ^ -((number & 1).cast_signed()))
    }
}

impl Packed for bool {
    fn pack(&self, to: &mut Packer) {
        to.number(u64::from(*self));
    }

    fn unpack(from: &mut Unpacker) -> Option<bool> {
        Some(from.number()? == 1)
    }
}

impl Packed for Cow<'static, str> {
    fn pack(&self, to: &mut Packer) {
        to.place(self).pack(to);
        self.len().pack(to);
    }

    fn unpack(from: &mut Unpacker) -> Option<Cow<'static, str>> {
        from.text().map(Cow::Borrowed)
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, to: &mut Packer) {
        self.is_some().pack(to);
        self.iter().for_each(|value| value.pack(to));
    }

    fn unpack(from: &mut Unpacker) -> Option<Option<T>> {
        if bool::unpack(from)? { T::unpack(from).map(Some) } else { Some(None) }
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn pack(&self, to: &mut Packer) {
        self.len().pack(to);
        self.iter().for_each(|value| value.pack(to));
    }

    fn unpack(from: &mut Unpacker) -> Option<Vec<T>> {
        let count = usize::unpack(from)?;
        let mut list = Vec::with_capacity(count);
        for _ in 0..count {
            list.push(T::unpack(from)?);
        }
        Some(list)
    }
}

impl<T: Packed + Clone> Packed for Cow<'static, [T]> {
    fn pack(&self, to: &mut Packer) {
        self.len().pack(to);
        self.iter().for_each(|value| value.pack(to));
    }

    fn unpack(from: &mut Unpacker) -> Option<Cow<'static, [T]>> {
        Vec::unpack(from).map(Cow::Owned)
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn pack(&self, to: &mut Packer) {
        self.0.pack(to);
        self.1.pack(to);
    }

    fn unpack(from: &mut Unpacker) -> Option<(A, B)> {
        Some((A::unpack(from)?, B::unpack(from)?))
    }
}

/// A value of several parts, each in turn.
macro_rules! record {
    ($type:ident: $($part:ident),+) => {
        impl $crate::text::packed::Packed for $type {
            fn pack(&self, to: &mut $crate::text::packed::Packer) {
                $($crate::text::packed::Packed::pack(&self.$part, to);)+
            }

            fn unpack(from: &mut $crate::text::packed::Unpacker) -> Option<$type> {
                Some($type { $($part: $crate::text::packed::Packed::unpack(from)?),+ })
            }
        }
    };
}

/// One of several values: its number, then its parts.
macro_rules! choice {
    ($type:ident: $($number:literal $variant:ident $(($($one:ident),+))? $({$($part:ident),+})?;)+) => {
        impl $crate::text::packed::Packed for $type {
            fn pack(&self, to: &mut $crate::text::packed::Packer) {
                match self {
                    $($type::$variant $(($($one),+))? $({ $($part),+ })? => {
                        to.number($number);
                        $($($crate::text::packed::Packed::pack($one, to);)+)?
                        $($($crate::text::packed::Packed::pack($part, to);)+)?
                    })+
                }
            }

            fn unpack(from: &mut $crate::text::packed::Unpacker) -> Option<$type> {
                Some(match from.number()? {
                    $($number => {
                        $($(let $one = $crate::text::packed::Packed::unpack(from)?;)+)?
                        $type::$variant $(($($one),+))? $({ $($part: $crate::text::packed::Packed::unpack(from)?),+ })?
                    })+
                    _ => return None,
                })
            }
        }
    };
}

pub(crate) use {choice, record};
