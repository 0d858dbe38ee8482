/** Reports on the resources of a project, from the declarations of its sources. */
@NullMarked
package dev.gofasta.generator.report;

import org.jspecify.annotations.NullMarked;
