#include <stdint.h>
void dgesv_(const int32_t *n, const int32_t *nrhs, double *a, const int32_t *lda, int32_t *ipiv, double *b,
            const int32_t *ldb, int32_t *info);
