"""Types into a program on a terminal of its own, and prints as JSON what it showed and how it ended.

terminal.py KOLOMMEN STAPPEN PROGRAMMA ARGUMENT...: STAPPEN is JSON, a list of [what is typed, what is then waited for].
"""
import fcntl, json, os, pty, select, signal, struct, sys, termios, time

columns, steps, command = int(sys.argv[1]), json.loads(sys.argv[2]), sys.argv[3:]
child, terminal = pty.fork()
if child == 0:
    # Whoever starts this may hold signals back, as threads of a test run do; a shell does not.
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    for number in (signal.SIGINT, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)
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
# One that does not end is ended, which its status tells.
for _ in range(100):
    ended, status = os.waitpid(child, os.WNOHANG)
    if ended:
        break
    time.sleep(0.1)
else:
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
print(json.dumps({"getoond": shown.decode(errors="replace"), "gemist": missed, "status": os.waitstatus_to_exitcode(status)}))
