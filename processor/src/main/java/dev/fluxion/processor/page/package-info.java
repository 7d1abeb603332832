/** The page that explains, for {@code -Afluxion.report}, where each derivative comes from. */
@NullMarked
package dev.fluxion.processor.page;

import org.jspecify.annotations.NullMarked;
