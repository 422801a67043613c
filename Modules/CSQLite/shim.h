#include <sqlite3.h>

// A macro with a cast, which Swift does not import: SQLite makes its own copy of what is bound.
static inline sqlite3_destructor_type routekaart_sqlite_transient(void) { return SQLITE_TRANSIENT; }
