"""A token server on loopback: the token endpoint that Klankbord asks, and the introspection that Dovecot asks.

tokens.py USER DIR: serves tokens for USER, and writes its port to DIR/tokens.port when it is ready.
POST /control changes what it does: error (an OAuth error, or ok), lifetime (seconds), revoke (all tokens out now),
rotate (a new refresh token with each use). Its answer counts what was granted.
"""

import http.server
import json
import os
import sys
import time
import urllib.parse

USER, DIR = sys.argv[1:]
SECRET = "client-secret"
state = {"error": "ok", "lifetime": 3600, "rotate": "no", "granted": 0, "refused": 0, "refresh": "refresh-0"}
ends = {}


def token(form):
    if form.get("client_secret") != SECRET:
        return 401, {"error": "invalid_client"}
    if state["error"] != "ok":
        return 400, {"error": state["error"], "error_description": "the test wants it so"}
    answer = {"token_type": "Bearer", "expires_in": state["lifetime"]}
    if form["grant_type"] == "refresh_token":
        if form["refresh_token"] != state["refresh"]:
            return 400, {"error": "invalid_grant"}
        if state["rotate"] == "yes":
            state["refresh"] = answer["refresh_token"] = "refresh-%d" % (state["granted"] + 1)
    state["granted"] += 1
    answer["access_token"] = "access-%d" % state["granted"]
    ends[answer["access_token"]] = time.time() + state["lifetime"]
    return 200, answer


def control(form):
    for name in ("error", "rotate"):
        state[name] = form.get(name, state[name])
    state["lifetime"] = int(form.get("lifetime", state["lifetime"]))
    if "revoke" in form:
        ends.clear()
    return 200, {"granted": state["granted"], "refused": state["refused"]}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        form = dict(urllib.parse.parse_qsl(body))
        if self.path == "/token":
            status, answer = token(form)
            state["refused"] += status != 200
        elif self.path == "/introspect":
            active = ends.get(form.get("token"), 0) > time.time()
            status, answer = 200, {"active": active, "username": USER}
        else:
            status, answer = control(form)
        data = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.daemon_threads = True
with open(os.path.join(DIR, "tokens.new"), "w") as file:
    file.write(str(server.server_address[1]))
os.rename(os.path.join(DIR, "tokens.new"), os.path.join(DIR, "tokens.port"))
server.serve_forever()
