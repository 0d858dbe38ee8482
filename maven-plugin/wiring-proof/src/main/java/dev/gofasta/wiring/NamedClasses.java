package dev.gofasta.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.asm.AnnotationVisitor;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.SpringAsmInfo;
import org.springframework.asm.Type;

/** Reads from a class file which classes its methods make and its annotations name. */
final class NamedClasses extends ClassVisitor {

    private final Set<String> names = new LinkedHashSet<>();

    private NamedClasses() {
        super(SpringAsmInfo.ASM_VERSION);
    }

    static Set<String> in(Path file) {
        try {
            NamedClasses visitor = new NamedClasses();
            new ClassReader(Files.readAllBytes(file)).accept(visitor, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            return visitor.names;
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return new Values();
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        return new Code();
    }

    private final class Values extends AnnotationVisitor {

        Values() {
            super(SpringAsmInfo.ASM_VERSION);
        }

        @Override
        public void visit(@Nullable String name, Object value) {
            if (value instanceof Type type) {
                names.add(type.getClassName());
            }
        }

        @Override
        public AnnotationVisitor visitArray(String name) {
            return this;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String name, String descriptor) {
            return this;
        }
    }

    private final class Code extends MethodVisitor {

        Code() {
            super(SpringAsmInfo.ASM_VERSION);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            if (opcode == Opcodes.NEW) {
                names.add(Type.getObjectType(type).getClassName());
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle && handle.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
                    names.add(Type.getObjectType(handle.getOwner()).getClassName());
                }
            }
        }
    }
}
