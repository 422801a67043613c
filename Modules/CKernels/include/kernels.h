#ifndef ROUTEKAART_KERNELS_H
#define ROUTEKAART_KERNELS_H

// Hot loops over blocks of doubles. Each file's header says what it gives; all are included here.
#include "correlation.h"
#include "draws.h"
#include "elementary.h"
#include "histogram.h"
#include "narrow.h"
#include "normal.h"
#include "program.h"
#include "tally.h"
#include "random.h"

#endif
