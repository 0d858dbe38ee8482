// Runs the generator that this archetype's jar carries, in a class loader of its own, so that neither Maven's nor the
// archetype plugin's libraries meet the generator's. Kept to a few calls: Groovy links each one while people wait.
File folder = new File(request.outputDirectory, request.artifactId)
File home = new File(request.localRepository.basedir, request.archetypeGroupId.replace('.', '/'))
String archetype = request.archetypeArtifactId
String version = request.archetypeVersion
File jar = new File(home, archetype + '/' + version + '/' + archetype + '-' + version + '.jar')
Class generator = new URLClassLoader([jar.toURI().toURL()] as URL[], ClassLoader.platformClassLoader)
        .loadClass('dev.gofasta.generator.create.ArchetypeEntryPoint')
String layout = request.properties.getProperty('layout')
String database = request.properties.getProperty('database')
String refusal = generator.getMethod('create', String, String, String, String, String, String, String)
        .invoke(null, folder.path, request.groupId, request.artifactId, request.version, request.package, layout, database)
if (!refusal.isEmpty()) {
    throw new RuntimeException(refusal)
}
