package dev.gofasta.auth.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Passwords that are guessed first: common words, alone, doubled and with common endings. */
public final class CommonPasswords {

    private static final String[] WORDS =
            ("password passwort passw0rd p@ssword p@ssw0rd motdepasse contrasena wachtwoord"
                            + " qwerty qwertyuiop qwertz azerty asdfghjkl zxcvbnm 1q2w3e4r 1qaz2wsx letmein welcome admin"
                            + " administrator root login master dragon monkey football baseball basketball soccer hockey"
                            + " superman batman starwars pokemon sunshine princess iloveyou shadow michael jennifer jordan"
                            + " ashley daniel charlie thomas robert jessica summer winter spring autumn january february"
                            + " august september october november december monday friday flower secret changeme default"
                            + " computer internet samsung google facebook whatever trustno1 hello freedom liverpool arsenal"
                            + " chelsea chocolate cookie butterfly purple orange banana diamond killer hunter ranger buster"
                            + " tigger ginger pepper maggie test tester guest user company office access correcthorsebatterystaple"
                            + " abcdef abcdefgh abc abcd aaaa 1234 12345 123456 1234567 12345678 123456789 1234567890 0987654321"
                            + " 987654321 111111 000000 121212 123123 654321 666666 696969")
                    .split(" ");

    private static final String[] ENDINGS =
            (" 1 2 3 7 12 13 21 69 99 00 01 11 22 77 88 123 321 1234 12345 123456 1234567"
                            + " 12345678 123456789 1234567890 ! !! !!! 1! 123! 1234! @ @1 @12 @123 @1234 # #1 * . ? abc 2020 2021"
                            + " 2022 2023 2024 2025 2026 2027 2020! 2021! 2022! 2023! 2024! 2025! 2026! 2027!")
                    .split(" ", -1);

    private final Set<String> all = new HashSet<>();

    public CommonPasswords(Collection<String> more) {
        for (String word : WORDS) {
            for (String ending : ENDINGS) {
                all.add(word + ending);
                all.add(word + word + ending);
            }
        }
        more.forEach(line -> all.add(line.strip().toLowerCase(Locale.ROOT)));
    }

    int size() {
        return all.size();
    }

    boolean contains(String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        return all.contains(lower) || repeats(lower) || counts(lower);
    }

    /** Whether one part of up to four characters, or a common word, is all there is. */
    private boolean repeats(String password) {
        for (int length = 1; length <= password.length() / 2; length++) {
            String part = password.substring(0, length);
            String full = part.repeat(password.length() / length + 1);
            if (full.startsWith(password) && (length <= 4 || all.contains(part))) {
                return true;
            }
        }
        return false;
    }

    private static boolean counts(String password) {
        return "abcdefghijklmnopqrstuvwxyz0123456789".contains(password)
                || "01234567890123456789012345678901234567890123456789".contains(password)
                || "qwertyuiopasdfghjklzxcvbnm".contains(password);
    }
}
