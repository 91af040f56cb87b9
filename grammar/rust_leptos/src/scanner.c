#define VIEW_IS_ROOT false
#include "../../common/scanner.h"
EXPORT_SCANNER(rust_leptos)
