"""A model that reads from a script: HTTP on 127.0.0.1, in the words of the agent that asks.

What the agent's program sends anywhere else comes here too, as to its proxy, and is refused.
"""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Model:
    """`with Model(dialect, turns) as model:` listens until the block ends.

    `turns` are the calls of the script; which one is next follows from the results that a request brings along, so the
    model keeps no state and a repeated request gets the same answer.
    """

    def __init__(self, dialect, turns):
        self.dialect = dialect
        self.turns = turns
        self.requests = []  # one line each: what was asked, and what of it matters
        self.results = []  # what the agent's program answered to each call of the script
        self.lock = threading.Lock()

    def __enter__(self):
        model = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                model._asked(self, b"")

            def do_POST(self):
                model._asked(self, self.rfile.read(int(self.headers.get("Content-Length", 0))))

            do_HEAD = do_CONNECT = do_PUT = do_PATCH = do_DELETE = do_GET

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    def _asked(self, handler, body):
        with self.lock:
            status, kind, answer = self._answer(handler.command, handler.path, body)
        handler.send_response(status)
        handler.send_header("Content-Type", kind)
        handler.send_header("Content-Length", str(len(answer)))
        handler.end_headers()
        if handler.command != "HEAD":
            handler.wfile.write(answer)

    def _answer(self, method, path, body):
        path = path.split("?")[0]
        line = f"{method} {path}"
        if not path.startswith("/"):
            self.requests.append(f"{line}, refused: not the model")
            return 403, "text/plain", b""
        if (method, path) != ("POST", self.dialect.PATH):
            self.requests.append(f"{line}, not found")
            return 404, "application/json", b"{}"
        request = json.loads(body)
        tools, results = self.dialect.tools(request), self.dialect.results(request)
        self.requests.append(f"{line}, result: {brief(results[-1])}" if results else f"{line}, tools: {' '.join(tools)}")
        number = len(results)
        # Without tools it is asked for something beside the session, a title for instance.
        turn = self.turns[number] if tools and number < len(self.turns) else None
        self.results = max(self.results, results, key=len)
        return 200, "text/event-stream", self.dialect.says(turn, number)


def events(*events):
    """Server-sent events, each named by its type."""
    return "".join(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in events).encode()


def brief(text):
    """One line, not too long."""
    words = " ".join(text.split())
    return words if len(words) <= 120 else words[:117] + "..."
