import java.nio.file.Files
import java.nio.file.Path

/*
 * Runs the generator that this archetype's jar carries, in a class loader of its own, so that neither Maven's nor the
 * archetype plugin's libraries meet the generator's.
 */
Path folder = Path.of(request.outputDirectory, request.artifactId)

// The archetype plugin itself needs a POM to start from; the generator writes the real one.
Files.deleteIfExists(folder.resolve('pom.xml'))

// Only an empty folder is ever removed: files that were there before are the user's.
def isEmpty = { Files.list(folder).withCloseable { it.findFirst().isEmpty() } }
def leaveNothingBehind = {
    if (isEmpty()) {
        Files.delete(folder)
    }
}
if (!isEmpty()) {
    throw new RuntimeException("GF_GEN_FOLDER_NOT_EMPTY: The folder ${folder} holds files already. "
            + 'Choose another artifactId or folder; nothing was written.')
}

String name = "${request.archetypeArtifactId}-${request.archetypeVersion}.jar"
Path jar = Path.of(request.localRepository.basedir,
        request.archetypeGroupId.replace('.', '/'), request.archetypeArtifactId, request.archetypeVersion, name)
String refusal
URLClassLoader generator = new URLClassLoader([jar.toUri().toURL()] as URL[], ClassLoader.platformClassLoader)
try {
    refusal = generator.loadClass('dev.gofasta.generator.create.ArchetypeEntryPoint')
            .getMethod('create', String, String, String, String, String)
            .invoke(null, folder.toString(), request.groupId, request.artifactId, request.version, request.package)
} catch (Exception ex) {
    leaveNothingBehind()
    throw ex
} finally {
    generator.close()
}
if (refusal != null) {
    leaveNothingBehind()
    throw new RuntimeException(refusal)
}
