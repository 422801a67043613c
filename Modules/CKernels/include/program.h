#ifndef ROUTEKAART_PROGRAM_H
#define ROUTEKAART_PROGRAM_H

#include <stddef.h>
#include <stdint.h>

/// What an instruction does with rows of doubles.
enum routekaart_operation {
    /// to = c + w1 * a1 + w2 * (a2 * b2) + w3 * ((a3 * b3) * c3) ...: terms in runs.
    routekaart_sum,
    /// to = a * b * c * ..., from the left
    routekaart_product,
    /// to = a / b; not a number where b is 0.
    routekaart_quotient,
    /// to = a ^ n by repeated multiplication; n, not 0, stands in `flag`, with its sign.
    routekaart_power,
    /// to = the larger, the smaller of a and b.
    routekaart_maximum,
    routekaart_minimum,
    /// to = a / b, or c where b is below half a cent.
    routekaart_portion,
    /// to = a scaled by c / b; where b is not above 0: c when `flag` is 1, else 0; a where b and c are the same.
    routekaart_bounded,
    /// to = a; not a number below -1e-9.
    routekaart_not_negative,
    /// to = the factor f with which min(max(f * share, lower), upper) add up to a total: operands are the total, then
    /// share, lower and upper limit of each; not a number where the limits cannot hold together.
    routekaart_limit_factor,
};

/// Terms of a sum beside each other that have as many factors, all with a weight of 1 or each with a weight of its own.
typedef struct {
    uint32_t count;
    uint16_t factors;
    uint16_t is_unit;
} routekaart_term_run;

/// One instruction: operands are numbers of rows.
typedef struct {
    uint32_t operation;
    /// The row that is written; no operand of the instruction.
    uint32_t to;
    /// Where its operands begin; of a sum, the factors of term after term.
    uint32_t operands;
    /// How many operands; of a sum, how many runs of terms.
    uint32_t length;
    /// Where the runs of a sum begin.
    uint32_t runs;
    /// Where the numbers of a sum begin: the constant, then the weights that are not 1.
    uint32_t numbers;
    int32_t flag;
} routekaart_instruction;

typedef struct {
    const routekaart_instruction *instructions;
    size_t length;
    const uint32_t *operands;
    const routekaart_term_run *runs;
    const double *numbers;
    /// Rows that hold all draws: inputs and what is kept. The others hold a tile, which is used again for the next.
    size_t lasting;
} routekaart_program;

enum {
    /// Draws that go through all instructions together.
    routekaart_tile = 64,
};

/// Runs a program over rows: the first `lasting` of `count` doubles, the others of a tile, or of `count` where that is less.
/// Rows do not overlap. `rows` is moved along while it runs, and is as it was afterwards.
void routekaart_run(const routekaart_program *program, double **rows, size_t count);

#endif
