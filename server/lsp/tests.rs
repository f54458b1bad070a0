//! Frames of bytes that come as they like.

use super::frames::{Frames, UNREADABLE};
use super::front::Life;
use proptest::prelude::*;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use tokio::io::{AsyncRead, ReadBuf};

/// Gives its pieces one at a time.
struct Pieces(Vec<Vec<u8>>);

impl AsyncRead for Pieces {
    fn poll_read(mut self: Pin<&mut Self>, _: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>> {
        if !self.0.is_empty() {
            into.put_slice(&self.0.remove(0));
        }
        Poll::Ready(Ok(()))
    }
}

/// Everything that comes out, `limit` bytes at a time.
fn through(pieces: Vec<Vec<u8>>, limit: usize) -> String {
    let mut frames = Frames::new(Pieces(pieces), Arc::new(Life::default()));
    let mut all = Vec::new();
    loop {
        let mut space = vec![0; limit];
        let mut into = ReadBuf::new(&mut space);
        let polled = Pin::new(&mut frames).poll_read(&mut Context::from_waker(Waker::noop()), &mut into);
        assert!(polled.is_ready());
        if into.filled().is_empty() {
            return String::from_utf8(all).unwrap();
        }
        all.extend_from_slice(into.filled());
    }
}

fn frame(body: &str) -> String {
    format!("Content-Length: {}\r\n\r\n{body}", body.len())
}

const HELLO: &str = r#"{"jsonrpc":"2.0","id":1,"method":"héllo","params":{}}"#;
const ANSWER: &str = r#"{"jsonrpc":"2.0","id":7,"result":null}"#;

#[test]
fn headers_of_every_kind_become_one_kind() {
    let length = HELLO.len();
    for header in [
        format!("content-length: {length}\r\n\r\n"),
        format!("Content-Type: application/vscode-jsonrpc; charset=utf8\r\nContent-Length: {length}\r\n\r\n"),
        format!("A: 1\r\nB: 2\r\nC: 3\r\nContent-Length:{length}\r\n\r\n"),
    ] {
        assert_eq!(through(vec![format!("{header}{HELLO}").into_bytes()], 64), frame(HELLO));
    }
}

#[test]
fn what_is_too_long_or_no_message_is_replaced() {
    let overlong = format!("Content-Length: {}\r\n\r\n", (256 << 20) + 1);
    let mut pieces = vec![overlong.into_bytes()];
    pieces.extend((0..257).map(|_| vec![b'x'; 60_000]));
    assert_eq!(through(pieces, 1 << 16).matches(UNREADABLE).count(), 1);
    // A length that nobody can mean costs one message, not all that follow.
    let absurd = format!("Content-Length: 99999999999\r\n\r\n{HELLO}{}", frame(ANSWER));
    let out = through(vec![absurd.into_bytes()], 1 << 16);
    assert_eq!(out.matches(UNREADABLE).count(), 1, "{out}");
    assert!(out.ends_with(&frame(ANSWER)), "{out}");
    let nonsense = format!("{}no header\r\n\r\n{}", frame("{\"jsonrpc\":\"1.0\"}"), frame(ANSWER));
    let out = through(vec![nonsense.into_bytes()], 1 << 16);
    assert_eq!(out.matches(UNREADABLE).count(), 2, "{out}");
    assert!(out.ends_with(&frame(ANSWER)), "{out}");
}

proptest! {
    #[test]
    fn messages_come_out_whole_however_they_are_cut(cuts in prop::collection::vec(1usize..40, 1..20), limit in 1usize..50) {
        let all = format!("{}{}{}", frame(HELLO), frame(ANSWER), frame(HELLO));
        let mut rest = all.as_bytes();
        let mut pieces = Vec::new();
        for cut in cuts {
            let (piece, behind) = rest.split_at(cut.min(rest.len()));
            pieces.push(piece.to_vec());
            rest = behind;
        }
        pieces.push(rest.to_vec());
        pieces.retain(|piece| !piece.is_empty());
        prop_assert_eq!(through(pieces, limit), all);
    }
}
