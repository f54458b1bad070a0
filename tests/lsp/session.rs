//! One client: frames out, frames in, and how the server ended. Works on a process and on a server in this one.

use serde_json::{Value, json};
use std::collections::VecDeque;
use std::future::Future;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};
use tagout::lsp::{Setup, serve};
use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream};

/// A test that waits longer than this has failed; nothing is measured by it.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// A client with a server.
pub(crate) struct Session {
    to: Option<Sender<Vec<u8>>>,
    from: Receiver<Value>,
    /// Exit code; 101 stands for a server that panicked.
    code: Receiver<i32>,
    /// Messages that the server has taken out of the pipe.
    accepted: Arc<AtomicUsize>,
    stash: VecDeque<Value>,
    next: i64,
    pub(crate) patience: Duration,
}

/// Whether the client reads what the server says.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reads {
    All,
    Nothing,
}

impl Session {
    /// The real program.
    pub(crate) fn binary(reads: Reads) -> Session {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tagout"));
        command.args(["lsp", "--stdio"]);
        Session::process(command, reads)
    }

    /// Any program that speaks on its standard streams.
    pub(crate) fn process(mut command: Command, reads: Reads) -> Session {
        let mut child: Child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let (to, outgoing) = channel::<Vec<u8>>();
        let (incoming, from) = channel();
        let (ended, code) = channel();
        let accepted = Arc::new(AtomicUsize::new(0));
        let counter = accepted.clone();
        let mut input = child.stdin.take().expect("piped");
        std::thread::spawn(move || {
            for frame in outgoing {
                if input.write_all(&frame).and_then(|()| input.flush()).is_err() {
                    return;
                }
                counter.fetch_add(1, Ordering::SeqCst);
            }
        });
        let output = child.stdout.take().expect("piped");
        std::thread::spawn(move || {
            if reads == Reads::All {
                let mut output = BufReader::new(output);
                while let Some(message) = read_frame(&mut output) {
                    let _ = incoming.send(message);
                }
            } else {
                // Holds the pipe open without reading for as long as the program lives.
                let _ = ended.send(child.wait().ok().and_then(|status| status.code()).unwrap_or(-1));
                drop((output, incoming));
                return;
            }
            let _ = ended.send(child.wait().ok().and_then(|status| status.code()).unwrap_or(-1));
        });
        Session { to: Some(to), from, code, accepted, stash: VecDeque::new(), next: 1, patience: PATIENCE }
    }

    /// Our server in this process.
    pub(crate) fn memory(setup: Setup) -> Session {
        Session::within(Reads::All, move |input, output| serve(input, output, setup))
    }

    /// Any server in this process.
    pub(crate) fn within<F, S>(reads: Reads, server: S) -> Session
    where
        S: FnOnce(DuplexStream, DuplexStream) -> F + Send + 'static,
        F: Future<Output = u8>,
    {
        let (to, outgoing) = channel::<Vec<u8>>();
        let (incoming, from) = channel();
        let (ended, code) = channel();
        let accepted = Arc::new(AtomicUsize::new(0));
        let counter = accepted.clone();
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_time().build().unwrap();
            let (mut client_out, server_in) = tokio::io::duplex(64 << 10);
            let (server_out, mut client_in) = tokio::io::duplex(64 << 10);
            let (bridge, mut bridged) = tokio::sync::mpsc::unbounded_channel::<Vec<u8>>();
            std::thread::spawn(move || outgoing.into_iter().all(|frame| bridge.send(frame).is_ok()));
            runtime.spawn(async move {
                while let Some(frame) = bridged.recv().await {
                    if client_out.write_all(&frame).await.is_err() {
                        return;
                    }
                    counter.fetch_add(1, Ordering::SeqCst);
                }
            });
            let reading = runtime.spawn(async move {
                let mut buffer = Vec::new();
                while reads == Reads::All && client_in.read_buf(&mut buffer).await.is_ok_and(|count| count > 0) {
                    while let Some(message) = split_frame(&mut buffer) {
                        let _ = incoming.send(message);
                    }
                }
                if reads == Reads::Nothing {
                    std::future::pending::<()>().await;
                }
            });
            let served = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                runtime.block_on(server(server_in, server_out))
            }));
            if reads == Reads::All {
                let _ = runtime.block_on(reading);
            }
            let _ = ended.send(served.map_or(101, i32::from));
            runtime.shutdown_background();
        });
        Session { to: Some(to), from, code, accepted, stash: VecDeque::new(), next: 1, patience: PATIENCE }
    }

    /// Says hello with these capabilities and returns the answer.
    pub(crate) fn initialize(&mut self, capabilities: Value) -> Value {
        self.initialize_with(json!({ "processId": null, "rootUri": null, "capabilities": capabilities }))
    }

    /// Says hello with these parameters and returns the answer.
    pub(crate) fn initialize_with(&mut self, params: Value) -> Value {
        let id = self.request("initialize", params);
        let answer = self.result(id);
        self.notify("initialized", json!({}));
        answer
    }

    pub(crate) fn open(&mut self, uri: &str, language: &str, text: &str) {
        let document = json!({ "uri": uri, "languageId": language, "version": 1, "text": text });
        self.notify("textDocument/didOpen", json!({ "textDocument": document }));
    }

    /// Replaces a range, `[line, column, line, column]`.
    pub(crate) fn edit(&mut self, uri: &str, version: i64, range: [usize; 4], text: &str) {
        let [line, column, end_line, end_column] = range;
        let range = json!({ "start": { "line": line, "character": column },
                            "end": { "line": end_line, "character": end_column } });
        self.notify(
            "textDocument/didChange",
            json!({ "textDocument": { "uri": uri, "version": version },
                    "contentChanges": [{ "range": range, "text": text }] }),
        );
    }

    /// Sends a request and returns its id.
    pub(crate) fn request(&mut self, method: &str, params: Value) -> i64 {
        let id = self.next;
        self.next += 1;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }));
        id
    }

    pub(crate) fn notify(&mut self, method: &str, params: Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    pub(crate) fn send(&mut self, message: &Value) {
        self.send_body(&message.to_string());
    }

    /// Sends any bytes as the body of one message.
    pub(crate) fn send_body(&mut self, body: &str) {
        let frame = format!("Content-Length: {}\r\n\r\n{body}", body.len());
        // A server that is gone is noticed by whoever waits for an answer.
        let _ = self.to.as_ref().map(|to| to.send(frame.into_bytes()));
    }

    /// Sends a request and returns its result; an error is a failed test.
    pub(crate) fn ask(&mut self, method: &str, params: Value) -> Value {
        let id = self.request(method, params);
        self.result(id)
    }

    /// The result of a request.
    pub(crate) fn result(&mut self, id: i64) -> Value {
        let reply = self.reply(id).expect("an answer");
        assert!(reply.get("error").is_none(), "the server answered {reply}");
        reply["result"].clone()
    }

    /// The whole reply to a request; `None` when none came in time.
    pub(crate) fn reply(&mut self, id: i64) -> Option<Value> {
        self.wait(|message| message["id"] == id && message.get("method").is_none())
    }

    /// The next diagnostics of a document for which `wanted` holds.
    pub(crate) fn diagnostics(&mut self, uri: &str, wanted: impl Fn(&[Value]) -> bool) -> Vec<Value> {
        let published = self.wait(|message| {
            message["method"] == "textDocument/publishDiagnostics"
                && message["params"]["uri"] == uri
                && wanted(message["params"]["diagnostics"].as_array().expect("a list"))
        });
        let published = published.unwrap_or_else(|| panic!("no such diagnostics for {uri}"));
        published["params"]["diagnostics"].as_array().cloned().expect("a list")
    }

    /// The next message for which `wanted` holds; what comes before is kept for later. `None` when it does not come.
    pub(crate) fn wait(&mut self, wanted: impl Fn(&Value) -> bool) -> Option<Value> {
        if let Some(at) = self.stash.iter().position(&wanted) {
            return self.stash.remove(at);
        }
        let end = Instant::now() + self.patience;
        loop {
            let message = self.from.recv_timeout(end.saturating_duration_since(Instant::now())).ok()?;
            if wanted(&message) {
                return Some(message);
            }
            self.stash.push_back(message);
        }
    }

    /// Everything that came and was not asked for.
    pub(crate) fn unasked(&mut self) -> Vec<Value> {
        self.stash.drain(..).collect()
    }

    /// Closes the server's input.
    pub(crate) fn hang_up(&mut self) {
        self.to = None;
    }

    /// The exit code; `None` while the server runs on.
    pub(crate) fn code(&mut self) -> Option<i32> {
        self.code.recv_timeout(self.patience).ok()
    }

    /// True as soon as the server has taken `count` messages.
    pub(crate) fn accepts(&self, count: usize) -> bool {
        let end = Instant::now() + self.patience;
        while self.accepted.load(Ordering::SeqCst) < count {
            if Instant::now() >= end {
                return false;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        true
    }
}

fn read_frame(input: &mut impl BufRead) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if input.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim_end() {
            "" => break,
            line => length = line.strip_prefix("Content-Length: ").map_or(length, |n| n.parse().unwrap_or(0)),
        }
    }
    let mut body = vec![0; length];
    input.read_exact(&mut body).ok()?;
    serde_json::from_slice(&body).ok()
}

fn split_frame(buffer: &mut Vec<u8>) -> Option<Value> {
    let head = buffer.windows(4).position(|four| four == b"\r\n\r\n")?;
    let length: usize = std::str::from_utf8(&buffer[..head]).ok()?.strip_prefix("Content-Length: ")?.parse().ok()?;
    let body = buffer.get(head + 4..head + 4 + length)?;
    let message = serde_json::from_slice(body).ok();
    buffer.drain(..head + 4 + length);
    message
}
