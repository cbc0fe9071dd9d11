"""A pseudo-terminal that answers as xterm does, and a program on it."""

import fcntl
import os
import re
import select
import signal
import struct
import tempfile
import termios
import time

# Columns and rows.
SIZE = (120, 36)

# What programs ask a terminal at the start, and what xterm says to it.
ANSWERS = [
    (re.compile(rb"\x1b\[0?c"), b"\x1b[?64;1;2;6;9;15;16;17;18;21;22;28c"),
    (re.compile(rb"\x1b\[>0?c"), b"\x1b[>41;379;0c"),
    (re.compile(rb"\x1b\[>0?q"), b"\x1bP>|XTerm(379)\x1b\\"),
    (re.compile(rb"\x1b\[5n"), b"\x1b[0n"),
    (re.compile(rb"\x1b\[6n"), b"\x1b[2;2R"),
    (re.compile(rb"\x1b\[\?2026\$p"), b"\x1b[?2026;0$y"),
    (re.compile(rb"\x1b\]10;\?(\x07|\x1b\\)"), b"\x1b]10;rgb:e5e5/e5e5/e5e5\x1b\\"),
    (re.compile(rb"\x1b\]11;\?(\x07|\x1b\\)"), b"\x1b]11;rgb:0000/0000/0000\x1b\\"),
]


def environment(folder):
    """The same surroundings for every program: an empty home of its own, a terminal of 256 colours, UTF-8."""
    home = tempfile.mkdtemp(dir=folder)
    return {
        "PATH": os.environ["PATH"], "HOME": home, "XDG_STATE_HOME": home, "XDG_RUNTIME_DIR": home,
        "TERM": "xterm-256color", "LC_ALL": "C.UTF-8",
    }


class Session:
    """A program in a terminal of its own, from its spawn on; times are in seconds since then."""

    def __init__(self, arguments, folder, directory=None, size=SIZE):
        self.master, slave = os.openpty()
        name = os.ttyname(slave)
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
        before, surroundings = os.getcwd(), environment(folder)
        os.chdir(directory or folder)
        self.start = time.perf_counter()
        # After setsid the first terminal that is opened becomes the controlling one.
        self.pid = os.posix_spawnp(
            arguments[0], arguments, surroundings, setsid=True,
            file_actions=[
                (os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0),
                (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2),
                (os.POSIX_SPAWN_CLOSE, self.master),
            ])
        os.chdir(before)
        os.close(slave)
        self.output, self.answered = b"", 0

    def read_until_quiet(self, quiet, first=10.0):
        """Reads until nothing has come for `quiet` seconds; the moment of the last byte, and how many came."""
        last, count, wait = None, 0, first
        while select.select([self.master], [], [], wait)[0]:
            try:
                data = os.read(self.master, 1 << 16)
            except OSError:
                break
            last, count, wait = time.perf_counter(), count + len(data), quiet
            self.output += data
            self.answer()
        return last, count

    def answer(self):
        """Answers what was asked since the last answer; a question may have come in two pieces."""
        asked = [
            (match.end(), reply)
            for question, reply in ANSWERS
            for match in question.finditer(self.output, self.answered)
        ]
        for end, reply in sorted(asked):
            os.write(self.master, reply)
            self.answered = end

    def first_screen(self, quiet):
        """Milliseconds from the spawn to the last byte of the first screen."""
        last, _ = self.read_until_quiet(quiet)
        if last is None:
            raise RuntimeError("nothing was drawn")
        return (last - self.start) * 1000

    def press(self, key, quiet):
        """Milliseconds from a key to the last byte that it brought, and how many bytes."""
        before = time.perf_counter()
        os.write(self.master, key)
        last, count = self.read_until_quiet(quiet, first=max(quiet, 0.3))
        return ((last - before) * 1000 if last else None), count

    def private_memory(self):
        """KiB that are this process's alone."""
        with open(f"/proc/{self.pid}/smaps_rollup") as lines:
            return sum(int(line.split()[1]) for line in lines if line.startswith(("Private_Dirty", "Private_Clean")))

    def processor(self):
        """Milliseconds that the process has had of the processor, the system's part with it."""
        times = 0
        for thread in os.listdir(f"/proc/{self.pid}/task"):
            with open(f"/proc/{self.pid}/task/{thread}/schedstat") as line:
                times += int(line.read().split()[0])
        return times / 1e6

    def end(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.master)
