#include "clapack.h"
#include <dlfcn.h>

typedef void (*dgesv_function)(const int32_t *, const int32_t *, double *, const int32_t *, int32_t *, double *,
                               const int32_t *, int32_t *);

int routekaart_dgesv(const int32_t *n, const int32_t *nrhs, double *a, const int32_t *lda, int32_t *ipiv, double *b,
                     const int32_t *ldb, int32_t *info) {
    void *library = dlopen("liblapack.so.3", RTLD_NOW | RTLD_LOCAL);
    if (library == 0) return 0;
    dgesv_function dgesv = (dgesv_function)dlsym(library, "dgesv_");
    if (dgesv == 0) return 0;
    dgesv(n, nrhs, a, lda, ipiv, b, ldb, info);
    return 1;
}
