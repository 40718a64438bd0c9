"""Measures what mails of many shapes and sizes cost `klankbord inspect`: seconds, megabytes, and how both grow."""
import argparse
import concurrent.futures
import email
import email.utils
import fnmatch
import json
import math
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

import shapes

MODES = {
    "reply": lambda request: ["--request", request],
    "new": lambda _: [],
    "names": lambda _: ["--words", "names", "--employee", "Petra Smit <petra@client.test>"],
}


def main():
    options = arguments()
    program = str(Path(options.program).resolve())
    with tempfile.TemporaryDirectory(prefix="klankbord-costs-") as folder:
        request, sent = the_request(program, Path(folder), options.language)
        jobs = [(name, mode) for name in shapes.SHAPES if wanted(name, options.shapes) for mode in options.modes]
        if not jobs:
            sys.exit("fuzz: no such shape; 'scripts/fuzz --time --list' shows them")
        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            found = []
            for one in pool.map(lambda job: measure(program, request, sent, Path(folder), *job, options), jobs):
                found.append(one)
                if options.json:
                    print(json.dumps(one), flush=True)
    report(found, options)


def arguments():
    parser = argparse.ArgumentParser(prog="scripts/fuzz --time", description=__doc__)
    parser.add_argument("--program", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--sizes", default="0.25,1,5,25", help="in MB (0.25,1,5,25)")
    parser.add_argument("--modes", default="reply,new,names", help="reply, new, names; all of them by default")
    parser.add_argument("--seconds", type=float, default=10, help="of processor time that a mail may cost (10)")
    parser.add_argument("--megabytes", type=int, default=500, help="of memory that it may take (500)")
    parser.add_argument("--language", default="en", help="of the request (en)")
    parser.add_argument("--jobs", type=int, default=1, help="mails at once (1)")
    parser.add_argument("--worst", type=int, default=25, help="how many lines are shown (25)")
    parser.add_argument("--json", action="store_true", help="one object for each shape")
    parser.add_argument("--list", action="store_true", help="show the shapes")
    parser.add_argument("shapes", nargs="*", help="their names, with * for any letters; all of them by default")
    options = parser.parse_args()
    if options.list:
        print("\n".join(shapes.SHAPES))
        sys.exit()
    options.sizes = [int(float(size) * (1 << 20)) for size in options.sizes.split(",")]
    options.modes = options.modes.split(",")
    return options


def wanted(name, patterns):
    return not patterns or any(fnmatch.fnmatch(name, pattern) for pattern in patterns)


def the_request(program, folder, language):
    """The path of a request as it would be sent, and what the shapes need of it."""
    sent = subprocess.run([program, "request", "preview", "--language", language], check=True, stdout=subprocess.PIPE).stdout
    message = email.message_from_bytes(sent)
    address = email.utils.parseaddr(message["Reply-To"])[1]
    token = "abcdefghijklmnopqrstuvwxyz"
    placeholder = address.split("@")[0].split("+")[-1]
    sent = sent.replace(placeholder.encode(), token.encode())
    path = folder / "request.eml"
    path.write_bytes(sent)
    plain = next(part for part in message.walk() if part.get_content_type() == "text/plain")
    text = plain.get_payload(decode=True).decode().replace(placeholder, token)
    return str(path), shapes.Request(address.replace(placeholder, token), text)


def measure(program, request, sent, folder, name, mode, options):
    runs = []
    for size in options.sizes:
        data = shapes.SHAPES[name](sent, size - 2000)
        path = folder / f"{name}-{mode}.eml"
        path.write_bytes(data)
        # What one size already takes too long for, a larger one does too.
        runs.append(run([program, "inspect", *MODES[mode](request), str(path)], len(data), options))
        path.unlink()
        if runs[-1]["status"] not in (0, 65):
            break
    return {"shape": name, "mode": mode, "runs": runs, **slopes(runs), **worst(runs)}


def run(command, size, options):
    limit = int(options.seconds * 4) + 1

    def limited():
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + 1))
        resource.setrlimit(resource.RLIMIT_AS, (8 << 30, 8 << 30))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=limited,
                               env={**os.environ, "SWIFT_BACKTRACE": "enable=no"})
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return {"size": size, "seconds": round(used.ru_utime + used.ru_stime, 3), "megabytes": round(used.ru_maxrss / 1024, 1),
            "status": process.returncode}


def slopes(runs):
    """The exponents of growth between the two largest sizes: 1 is in proportion, 2 by the square."""
    if len(runs) < 2:
        return {"slope": None}
    small, large = runs[-2:]
    if large["seconds"] < 0.1 or large["size"] <= small["size"]:
        return {"slope": None}
    return {"slope": round(math.log(large["seconds"] / max(small["seconds"], 0.005)) / math.log(large["size"] / small["size"]), 2)}


def worst(runs):
    return {"seconds": max(run["seconds"] for run in runs), "megabytes": max(run["megabytes"] for run in runs),
            "status": runs[-1]["status"]}


def report(found, options):
    found.sort(key=lambda one: one["seconds"], reverse=True)
    failed = [one for one in found if one["seconds"] > options.seconds or one["megabytes"] > options.megabytes
              or one["status"] not in (0, 65)]
    if not options.json:
        heaviest = sorted(found, key=lambda one: one["megabytes"], reverse=True)[:5]
        print(f"{'SHAPE':40} {'MODE':6} {'SECONDS':>8} {'MB':>7} {'SLOPE':>6}  SECONDS BY SIZE")
        for one in found[:options.worst] + [one for one in heaviest + failed if one not in found[:options.worst]]:
            by_size = " ".join(f"{run['seconds']:.2f}" for run in one["runs"])
            slope = "" if one["slope"] is None else f"{one['slope']:.2f}"
            mark = "" if one["status"] in (0, 65) else f"  ended with {one['status']}"
            print(f"{one['shape']:40} {one['mode']:6} {one['seconds']:8.2f} {one['megabytes']:7.0f} {slope:>6}  {by_size}{mark}")
    print(f"costs: {len(found)} shapes and modes, worst {max(one['seconds'] for one in found):.2f} s and "
          f"{max(one['megabytes'] for one in found):.0f} MB of {options.seconds:g} s and {options.megabytes} MB; "
          f"{len(failed)} beyond", file=sys.stderr)
    sys.exit(1 if failed else 0)


main()
