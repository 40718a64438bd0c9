"""Files of a folder over https, by Python's own web server: it knows If-Modified-Since by itself.

Usage: webfiles.py FOLDER CERTIFICATE KEY PORTFILE. What it answers stands on standard error.
"""
import functools
import http.server
import pathlib
import ssl
import sys

folder, certificate, key, port = sys.argv[1:]
handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=folder)
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(certificate, key)
server.socket = context.wrap_socket(server.socket, server_side=True)
temporary = pathlib.Path(port + ".new")
temporary.write_text(str(server.server_port))
temporary.rename(port)
server.serve_forever()
