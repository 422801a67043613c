// The instructions over SIDE draws beside each other, in registers as far as they go. Included once for each SIDE, so there
// is no guard.

#define JOINED_(a, b) a##b
#define JOINED(a, b) JOINED_(a, b)
#define NAME(name) JOINED(name##_, SIDE)
#define TILE NAME(tile)

typedef double TILE __attribute__((vector_size(SIDE * sizeof(double)), aligned(sizeof(double))));

#define AT(place) (*(const TILE *)rows[operand[place]])
#define EACH(body) for (size_t i = 0; i < SIDE; i++) { body; }

/// A run of terms with as many factors.
#define TERMS(length, term)                                                                           \
    if (run->is_unit) {                                                                               \
        for (uint32_t k = 0; k < run->count; k++, operand += (length)) sum += (term);                 \
    } else {                                                                                          \
        for (uint32_t k = 0; k < run->count; k++, operand += (length)) sum += *number++ * (term);     \
    }

INLINE void NAME(sum)(const routekaart_instruction *own, const routekaart_term_run *run, const uint32_t *operand,
                      const double *number, double *const *rows) {
    TILE sum = *number++ - (TILE){0};
    for (const routekaart_term_run *end = run + own->length; run < end; run++) {
        switch (run->factors) {
            case 1: TERMS(1, AT(0)) break;
            case 2: TERMS(2, AT(0) * AT(1)) break;
            case 3: TERMS(3, AT(0) * AT(1) * AT(2)) break;
            case 4: TERMS(4, AT(0) * AT(1) * AT(2) * AT(3)) break;
            default:
                for (uint32_t k = 0; k < run->count; k++, operand += run->factors) {
                    TILE product = AT(0);
                    for (uint32_t factor = 1; factor < run->factors; factor++) product *= AT(factor);
                    sum += run->is_unit ? product : *number++ * product;
                }
        }
    }
    *(TILE *)rows[own->to] = sum;
}

INLINE void NAME(product)(const routekaart_instruction *own, const uint32_t *operand, double *const *rows) {
    TILE product = AT(0) * AT(1);
    for (uint32_t factor = 2; factor < own->length; factor++) product *= AT(factor);
    *(TILE *)rows[own->to] = product;
}

INLINE void NAME(power)(const routekaart_instruction *own, const uint32_t *operand, double *const *rows) {
    int32_t times = own->flag < 0 ? -own->flag : own->flag;
    TILE base = AT(0), power = base;
    for (int32_t k = 1; k < times; k++) power *= base;
    *(TILE *)rows[own->to] = own->flag < 0 ? 1 / power : power;
}

INLINE void NAME(other)(const routekaart_instruction *own, const uint32_t *operand, double *const *rows) {
    double *restrict to = rows[own->to];
    const double *restrict a = rows[operand[0]];
    const double *restrict b = rows[operand[own->length > 1 ? 1 : 0]];
    const double *restrict c = rows[operand[own->length > 2 ? 2 : 0]];
    switch (own->operation) {
        case routekaart_quotient: EACH(to[i] = b[i] == 0 ? NAN : a[i] / b[i]) break;
        case routekaart_maximum: EACH(to[i] = a[i] > b[i] ? a[i] : b[i]) break;
        case routekaart_minimum: EACH(to[i] = a[i] < b[i] ? a[i] : b[i]) break;
        case routekaart_portion: EACH(to[i] = b[i] < 0.005 ? c[i] : a[i] / b[i]) break;
        case routekaart_bounded: {
            double all = own->flag ? 1.0 : 0.0;
            EACH(to[i] = c[i] == b[i] ? a[i] : b[i] > 0 ? a[i] * (c[i] / b[i]) : all * c[i])
            break;
        }
        case routekaart_limit_factor: limit_factors(rows, operand, own->length, to, SIDE); break;
        case routekaart_not_negative: EACH(to[i] = a[i] < -1e-9 ? NAN : a[i]) break;
    }
}

INLINE void NAME(run)(const routekaart_program *program, double *const *rows) {
    for (size_t k = 0; k < program->length; k++) {
        const routekaart_instruction *own = program->instructions + k;
        const uint32_t *operand = program->operands + own->operands;
        switch (own->operation) {
            case routekaart_sum:
                NAME(sum)(own, program->runs + own->runs, operand, program->numbers + own->numbers, rows);
                break;
            case routekaart_product: NAME(product)(own, operand, rows); break;
            case routekaart_power: NAME(power)(own, operand, rows); break;
            default: NAME(other)(own, operand, rows);
        }
    }
}

#undef TERMS
#undef EACH
#undef AT
#undef TILE
#undef NAME
#undef JOINED
#undef JOINED_
