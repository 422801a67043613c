#ifndef ROUTEKAART_EDIT_H
#define ROUTEKAART_EDIT_H

// No feature macro is set here: it would give this module another fd_set than Swift's Glibc has, and no build.
#include <histedit.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/select.h>
#include <unistd.h>
#include <wchar.h>

// Swift cannot call functions with a varying number of arguments: each call that we make, by name.

typedef unsigned char (*routekaart_key)(EditLine *, int);

static inline EditLine *routekaart_start(const char *program) { return el_init(program, stdin, stdout, stderr); }

static inline int routekaart_prompt(EditLine *editor, char *(*prompt)(EditLine *)) {
    return el_set(editor, EL_PROMPT, prompt);
}

static inline int routekaart_emacs(EditLine *editor) { return el_set(editor, EL_EDITOR, "emacs"); }

static inline int routekaart_keep(EditLine *editor, void *data) { return el_set(editor, EL_CLIENTDATA, data); }

static inline void *routekaart_kept(EditLine *editor) {
    void *data = NULL;
    return el_get(editor, EL_CLIENTDATA, &data) == 0 ? data : NULL;
}

static inline int routekaart_name(EditLine *editor, const char *name, const char *help, routekaart_key function) {
    return el_set(editor, EL_ADDFN, name, help, function);
}

static inline int routekaart_bind(EditLine *editor, const char *key, const char *name) {
    return el_set(editor, EL_BIND, key, name, NULL);
}

// Lets the terminal give every key at once. libedit does so by itself only after it has shown the prompt.
static inline int routekaart_ready(EditLine *editor) { return el_set(editor, EL_PREP_TERM, 1); }

static inline int routekaart_use(EditLine *editor, History *past) { return el_set(editor, EL_HIST, history, past); }

static inline int routekaart_size(History *past, int size) {
    HistEvent event;
    return history(past, &event, H_SETSIZE, size);
}

static inline int routekaart_enter(History *past, const char *line) {
    HistEvent event;
    return history(past, &event, H_ENTER, line);
}

static inline int routekaart_once(History *past) {
    HistEvent event;
    return history(past, &event, H_SETUNIQUE, 1);
}

// The next character of standard input, in the terminal's encoding; SIGINT, which is held back otherwise, can end the wait
// (-1, EINTR). libedit's own reading loses a signal that comes between two reads.
static inline int routekaart_read(EditLine *editor, wchar_t *character) {
    (void)editor;
    mbstate_t state;
    memset(&state, 0, sizeof state);
    for (;;) {
        sigset_t waiting;
        sigprocmask(SIG_BLOCK, NULL, &waiting);
        sigdelset(&waiting, SIGINT);
        fd_set input;
        FD_ZERO(&input);
        FD_SET(STDIN_FILENO, &input);
        if (pselect(STDIN_FILENO + 1, &input, NULL, NULL, NULL, &waiting) < 0) return -1;
        char byte;
        ssize_t count = read(STDIN_FILENO, &byte, 1);
        if (count <= 0) return (int)count;
        size_t length = mbrtowc(character, &byte, 1, &state);
        if (length == (size_t)-1) memset(&state, 0, sizeof state);
        if (length <= 1) return 1;
    }
}

static inline int routekaart_read_waiting(EditLine *editor) {
    return el_set(editor, EL_GETCFN, routekaart_read);
}

// Holds SIGINT back, or lets it come.
static inline void routekaart_hold_interrupt(int holds) {
    sigset_t interrupt;
    sigemptyset(&interrupt);
    sigaddset(&interrupt, SIGINT);
    sigprocmask(holds ? SIG_BLOCK : SIG_UNBLOCK, &interrupt, NULL);
}

#endif
