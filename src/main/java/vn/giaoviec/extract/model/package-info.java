/** The statistical models that read beside the rules, as they are used at run time. */
@NullMarked
package vn.giaoviec.extract.model;

import org.jspecify.annotations.NullMarked;
