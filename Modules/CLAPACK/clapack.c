#define _GNU_SOURCE
#include "clapack.h"
#include <dlfcn.h>
#include <stddef.h>

typedef void (*dgesv_function)(const int32_t *, const int32_t *, double *, const int32_t *, int32_t *, double *,
                               const int32_t *, int32_t *);

typedef void (*dsyev_function)(const char *, const char *, const int32_t *, double *, const int32_t *, double *, double *,
                               const int32_t *, int32_t *, size_t, size_t);

/// A function of the library; nothing when there is none.
static void *function(const char *name) {
    void *library = dlopen("liblapack.so.3", RTLD_NOW | RTLD_LOCAL);
    return library == 0 ? 0 : dlsym(library, name);
}

int routekaart_dgesv(const int32_t *n, const int32_t *nrhs, double *a, const int32_t *lda, int32_t *ipiv, double *b,
                     const int32_t *ldb, int32_t *info) {
    dgesv_function dgesv = (dgesv_function)function("dgesv_");
    if (dgesv == 0) return 0;
    dgesv(n, nrhs, a, lda, ipiv, b, ldb, info);
    return 1;
}

int routekaart_dsyev(const int32_t *n, double *a, double *w, double *work, const int32_t *lwork, int32_t *info) {
    dsyev_function dsyev = (dsyev_function)function("dsyev_");
    if (dsyev == 0) return 0;
    dsyev("V", "U", n, a, n, w, work, lwork, info, 1, 1);
    return 1;
}

const char *routekaart_lapack(void) {
    void *library = dlopen("liblapack.so.3", RTLD_NOW | RTLD_NOLOAD);
    Dl_info info;
    void *solver = library == 0 ? 0 : dlsym(library, "dgesv_");
    return solver != 0 && dladdr(solver, &info) != 0 ? info.dli_fname : 0;
}
