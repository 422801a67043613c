"""Types into a program on a terminal of its own, and prints as JSON what it showed and how it ended.

terminal.py KOLOMMEN STAPPEN PROGRAMMA ARGUMENT...: STAPPEN is JSON, a list of [what is typed, what is then waited for].
"""
import fcntl, json, os, pty, select, struct, sys, termios, time

columns, steps, command = int(sys.argv[1]), json.loads(sys.argv[2]), sys.argv[3:]
child, terminal = pty.fork()
if child == 0:
    os.execv(command[0], command)
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
shown = b""
missed = []


def wait(text, start):
    """Reads until a text is shown, the program ends, or two minutes have passed."""
    global shown
    end = time.time() + 120
    while time.time() < end:
        if text is not None and text.encode() in shown[start:]:
            return
        if not select.select([terminal], [], [], 0.2)[0]:
            continue
        try:
            read = os.read(terminal, 65536)
        except OSError:
            read = b""
        if not read:
            if text is not None:
                missed.append(text)
            return
        shown += read
    missed.append(text)


wait("> ", 0)
for typed, expected in steps:
    start = len(shown)
    os.write(terminal, typed.encode())
    wait(expected, start)
os.close(terminal)
_, status = os.waitpid(child, 0)
print(json.dumps({"getoond": shown.decode(errors="replace"), "gemist": missed, "status": os.waitstatus_to_exitcode(status)}))
