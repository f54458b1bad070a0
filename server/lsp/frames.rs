//! The client's bytes, one whole message at a time. The framework's reader ends for good at the first message it cannot
//! read; so nothing unreadable reaches it, and the client is told instead.
//!
//! This module must not know what a message means.

use super::front::Life;
use serde::Deserialize;
use serde::de::IgnoredAny;

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use tokio::io::{AsyncRead, ReadBuf};
use tower_lsp::jsonrpc::{Request, Response};

/// Stands in for a message that could not be read; the front answers it.
pub(super) const UNREADABLE: &str = "tagout/unreadable";

/// More bytes than this before the end of a header are no header.
const MAX_HEADER: usize = 16 << 10;

/// A longer message is left out: the largest text we keep fits four times.
const MAX_BODY: usize = 256 << 20;

/// No client sends this much: a length beyond it is a mistake, and what follows is no body.
const ABSURD: usize = 16 << 30;

/// How much is read at once.
const CHUNK: usize = 64 << 10;

/// See the module. Also notes the end of the input: the client is gone, whatever is still under way.
pub(super) struct Frames<I> {
    input: I,
    life: Arc<Life>,
    /// What came and is not yet a whole message.
    raw: Vec<u8>,
    /// Bytes of an overlong message that are still to come.
    skip: usize,
    /// Whole messages, and how much of them was taken.
    whole: Vec<u8>,
    taken: usize,
}

impl<I> Frames<I> {
    /// The messages in `input`.
    pub(super) fn new(input: I, life: Arc<Life>) -> Frames<I> {
        Frames { input, life, raw: Vec::new(), skip: 0, whole: Vec::new(), taken: 0 }
    }

    /// Moves what is whole from `raw` to `whole`. False when more bytes are needed.
    fn advance(&mut self) -> bool {
        let skipped = self.skip.min(self.raw.len());
        self.raw.drain(..skipped);
        self.skip -= skipped;
        if self.skip > 0 {
            return false;
        }
        let Some(end) = find(&self.raw, b"\r\n\r\n") else {
            if self.raw.len() > MAX_HEADER {
                self.raw.clear();
                self.refuse("no header was found");
                return true;
            }
            return false;
        };
        let header = self.raw.get(..end).unwrap_or_default();
        let Some(length) = content_length(header) else {
            self.raw.drain(..end + 4);
            self.refuse("a header without a Content-Length");
            return true;
        };
        if length > ABSURD {
            self.raw.drain(..end + 4);
            self.refuse(&format!("a header that announces {length} bytes"));
            return true;
        }
        if length > MAX_BODY {
            self.raw.drain(..end + 4);
            self.skip = length;
            self.refuse("a message of more than 256 MB");
            return true;
        }
        let Some(body) = self.raw.get(end + 4..end + 4 + length) else { return false };
        match why_unreadable(body) {
            None => {
                self.whole.extend_from_slice(format!("Content-Length: {length}\r\n\r\n").as_bytes());
                self.whole.extend_from_slice(body);
            }
            Some(why) => self.refuse(&why),
        }
        self.raw.drain(..end + 4 + length);
        if self.raw.is_empty() {
            clear(&mut self.raw);
        }
        true
    }

    /// Puts the stand-in where the message was.
    fn refuse(&mut self, why: &str) {
        let body = serde_json::json!({ "jsonrpc": "2.0", "id": null, "method": UNREADABLE, "params": { "why": why } });
        let body = body.to_string();
        self.whole.extend_from_slice(format!("Content-Length: {}\r\n\r\n{body}", body.len()).as_bytes());
    }
}

impl<I: AsyncRead + Unpin> AsyncRead for Frames<I> {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>> {
        let this = self.get_mut();
        loop {
            if let Some(left) = this.whole.get(this.taken..).filter(|left| !left.is_empty()) {
                let count = left.len().min(into.remaining());
                into.put_slice(left.get(..count).unwrap_or_default());
                this.taken += count;
                return Poll::Ready(Ok(()));
            }
            this.taken = 0;
            clear(&mut this.whole);
            if this.advance() {
                continue;
            }
            let mut space = [0; CHUNK];
            let mut chunk = ReadBuf::new(&mut space);
            let read = ready!(Pin::new(&mut this.input).poll_read(context, &mut chunk));
            if read.is_err() || chunk.filled().is_empty() {
                this.life.end();
                return Poll::Ready(read);
            }
            this.raw.extend_from_slice(chunk.filled());
        }
    }
}

/// The last length in a header: what stands before it may be a body whose own header was wrong.
fn content_length(header: &[u8]) -> Option<usize> {
    const NAME: &[u8] = b"content-length:";
    let at = header.windows(NAME.len()).rposition(|window| window.eq_ignore_ascii_case(NAME))?;
    let value = header.get(at + NAME.len()..)?.split(|byte| *byte == b'\r' || *byte == b'\n').next()?;
    std::str::from_utf8(value).ok()?.trim().parse().ok()
}

/// Why the framework could not read a message; `None` when it can.
fn why_unreadable(body: &[u8]) -> Option<String> {
    /// Enough to tell a request from an answer without looking at what they carry.
    #[derive(Deserialize)]
    struct Envelope {
        method: Option<IgnoredAny>,
    }
    let read = match serde_json::from_slice::<Envelope>(body) {
        Ok(envelope) if envelope.method.is_some() => serde_json::from_slice::<Request>(body).map(|_| ()),
        Ok(_) => serde_json::from_slice::<Response>(body).map(|_| ()),
        Err(error) => Err(error),
    };
    read.err().map(|error| error.to_string())
}

/// Empties a buffer, and gives a large one back.
fn clear(buffer: &mut Vec<u8>) {
    buffer.clear();
    if buffer.capacity() > 4 * CHUNK {
        *buffer = Vec::new();
    }
}

fn find(within: &[u8], wanted: &[u8]) -> Option<usize> {
    within.windows(wanted.len()).position(|window| window == wanted)
}
