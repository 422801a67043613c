#ifndef ROUTEKAART_PROGRAM_H
#define ROUTEKAART_PROGRAM_H

#include <stddef.h>
#include <stdint.h>

/// What an instruction does with rows of doubles.
enum routekaart_operation {
    /// to = c + w1 * a1 + w2 * a2 + ... + w * (a * b) + ...: `linear` single terms, then `pairs` products of two.
    routekaart_sum,
    /// to = a * b
    routekaart_product,
    /// to = a / b; not a number where b is 0.
    routekaart_quotient,
    /// to = a ^ n by repeated multiplication; n stands in `pairs`, with its sign.
    routekaart_power,
    /// to = the larger, the smaller of a and b.
    routekaart_maximum,
    routekaart_minimum,
    /// to = a / b, or c where b is below half a cent.
    routekaart_portion,
    /// to = a scaled by c / b; where b is not above 0: c when `pairs` is 1, else 0; a where b and c are the same.
    routekaart_bounded,
    /// to = a; not a number below -1e-9.
    routekaart_not_negative,
    /// to = the factor f with which min(max(f * share, lower), upper) add up to a total: operands are the total, then
    /// share, lower and upper limit of each; not a number where the limits cannot hold together.
    routekaart_limit_factor,
};

/// One instruction: operands are numbers of rows, weights stand beside each other.
typedef struct {
    uint32_t operation;
    /// The row that is written; no operand of the instruction.
    uint32_t to;
    /// Where its operands begin; singles first, then pairs.
    uint32_t operands;
    /// Where its numbers begin: the constant, then a weight for each term.
    uint32_t numbers;
    uint32_t linear;
    int32_t pairs;
} routekaart_instruction;

/// Runs instructions over rows of `count` doubles. Rows do not overlap.
void routekaart_run(const routekaart_instruction *instructions, size_t length, const uint32_t *operands,
                    const double *numbers, double *const *rows, size_t count);

#endif
