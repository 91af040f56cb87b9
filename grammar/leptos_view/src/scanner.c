#define VIEW_IS_ROOT true
#include "../../common/scanner.h"
EXPORT_SCANNER(leptos_view)
