package dev.gofasta.web;

/**
 * A partial change of a body (RFC 7396, JSON Merge Patch): members that are present replace, {@code null} removes, absent ones
 * stay. Take it as {@code @RequestBody} of a method that consumes {@link #MEDIA_TYPE}.
 *
 * @param <T> the type of the whole body
 */
public interface MergePatch<T> {

    /** The media type of merge patches. */
    String MEDIA_TYPE = "application/merge-patch+json";

    /**
     * Merges this patch onto the JSON form of a value, reads the result as strictly as a normal body and validates it if Bean
     * Validation is present. Members of the value that are not written to JSON count as absent.
     *
     * @param current the value before the change, which stays as it is
     * @return the value after the change
     * @throws org.springframework.http.converter.HttpMessageNotReadableException if the result does not fit the type (400)
     * @throws org.springframework.web.ErrorResponseException if the result violates a constraint (400, code
     *     {@code VALIDATION_FAILED})
     */
    T applyTo(T current);
}
