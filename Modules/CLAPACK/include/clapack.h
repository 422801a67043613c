#pragma once
#include <stdint.h>

/// LAPACK's dgesv: solves A X = B. The library is opened when it is first needed, so that a command that needs no
/// linear algebra does not pay for loading it. Returns 0 when there is no LAPACK on this machine.
int routekaart_dgesv(const int32_t *n, const int32_t *nrhs, double *a, const int32_t *lda, int32_t *ipiv, double *b,
                     const int32_t *ldb, int32_t *info);

/// LAPACK's dsyev: eigenvalues w, rising, and eigenvectors (the columns of a afterwards) of a symmetric matrix of which
/// the upper triangle counts. `work` holds at least 3n - 1 doubles. Returns 0 when there is no LAPACK on this machine.
int routekaart_dsyev(const int32_t *n, double *a, double *w, double *work, const int32_t *lwork, int32_t *info);

/// The file of the LAPACK that this process called; nothing when it called none.
const char *routekaart_lapack(void);
