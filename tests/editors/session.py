"""A language client of the smallest kind: frames on pipes, answers to the server's questions, waiting for one message."""

import json
import queue
import threading
import time


class Session:
    def __init__(self, process, settings):
        self.process = process
        self.settings = settings
        self.incoming = queue.Queue()
        self.diagnostics = {}
        self.registered = []
        self.last = 0
        threading.Thread(target=self._read, daemon=True).start()

    def request(self, method, params, seconds=20):
        """The result; an error reply is a failure."""
        self.last += 1
        number = self.last
        self._send({"id": number, "method": method, "params": params})
        reply = self.wait_for(f"an answer to {method}", lambda message: message.get("id") == number and "method" not in message, seconds)
        assert "error" not in reply, f"{method}: {reply['error']}"
        return reply["result"]

    def notify(self, method, params):
        self._send({"method": method, "params": params})

    def wait_for(self, what, wanted, seconds=20):
        """The next message that is wanted; those before it are handled on the way."""
        end = time.monotonic() + seconds
        while True:
            try:
                message = self.incoming.get(timeout=max(0.01, end - time.monotonic()))
            except queue.Empty:
                raise AssertionError(f"{what}: not seen within {seconds} s") from None
            self._handle(message)
            if wanted(message):
                return message

    def _handle(self, message):
        method, params = message.get("method"), message.get("params")
        if method == "textDocument/publishDiagnostics":
            self.diagnostics[params["uri"]] = params["diagnostics"]
        elif method == "workspace/configuration":
            self._send({"id": message["id"], "result": [self.settings.get(item.get("section")) for item in params["items"]]})
        elif method == "client/registerCapability":
            self.registered += [registration["method"] for registration in params["registrations"]]
            self._send({"id": message["id"], "result": None})
        elif method and "id" in message:
            self._send({"id": message["id"], "result": None})

    def _send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def _read(self):
        stream = self.process.stdout
        while header := stream.readline():
            length = 0
            while header.strip():
                name, _, value = header.partition(b":")
                if name.strip().lower() == b"content-length":
                    length = int(value)
                header = stream.readline()
            self.incoming.put(json.loads(stream.read(length)))


def apply(text, edits):
    """The text after LSP edits in UTF-16 positions."""
    units = text.encode("utf-16-le")
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line.encode("utf-16-le")))

    def offset(position):
        return starts[position["line"]] + 2 * position["character"]

    for edit in sorted(edits, key=lambda edit: offset(edit["range"]["start"]), reverse=True):
        start, end = offset(edit["range"]["start"]), offset(edit["range"]["end"])
        units = units[:start] + edit["newText"].encode("utf-16-le") + units[end:]
    return units.decode("utf-16-le")
