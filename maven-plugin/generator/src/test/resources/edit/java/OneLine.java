package app;

public record OneLine(@NotBlank String name, Map<String, List<Integer>> counts) {}
