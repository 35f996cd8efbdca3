package dev.dateline.extraction.offline.frame.match;

import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.frame.span.SentenceSpans;
import dev.dateline.extraction.offline.syntax.Tokens;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the words beside a post: where it is, and the posts beside a person's name. Places count from 0. */
record JobTitleContext(AnnotatedArticle article, Sentence sentence, SentenceSpans spans) {

    private static final Set<String> AT = Set.of("of", "at", "for", "to", "with");

    private static final Set<String> JOINING = Set.of("and", "&", "/", ",");

    /** Tags of the words that may stand between "of" and a name: "a Portland-based maker of clocks". */
    private static final String DESCRIBING = "DT|JJ[RS]?|NNS?|VB[GN]|CD|HYPH|POS|``|''|RB";

    private static final int FAR = 9;

    /** The last words of the names of the organizations that have the post; empty if the words beside it do not say. */
    List<CoreLabel> of(SentenceSpans.Post post) {
        List<CoreLabel> behind = behind(post);
        return behind.isEmpty() ? before(post) : behind;
    }

    /** The post with those that are joined to it: "chairman and CEO". */
    List<SentenceSpans.Post> withJoined(SentenceSpans.Post post) {
        List<SentenceSpans.Post> posts = new ArrayList<>(List.of(post));
        for (SentenceSpans.Post next = joinedTo(post); next != null; next = joinedTo(next)) {
            posts.add(next);
        }
        return posts;
    }

    private SentenceSpans.@Nullable Post joinedTo(SentenceSpans.Post post) {
        return word(post.last() + 1).matches("and|&|/|-") ? postAt(post.last() + 2) : null;
    }

    /** The last word of the name of who holds the post that this word belongs to: "Chairman and CEO Ann Doe". */
    @Nullable
    CoreLabel holder(int place) {
        SentenceSpans.Post post = postAt(place);
        if (post == null) {
            return null;
        }
        int name = withJoined(post).getLast().last() + 1;
        int end = isName(name) ? endOfName(name) : -1;
        return personNamedAt(end) == null ? null : token(end);
    }

    boolean isPost(int place) {
        return postAt(place) != null;
    }

    /** The person who is named here. */
    @Nullable
    EntityId personNamedAt(int place) {
        EntityId person = isName(place) ? article.entityAt(token(place)) : null;
        return person == null || article.entity(person).kind() != EntityKind.PERSON ? null : person;
    }

    /**
     * The posts beside the person's name that ends here: "chairman and CEO A", "its CEO, A,", "A, chairman and CEO,".
     */
    List<SentenceSpans.Post> besideName(int end) {
        EntityId person = personNamedAt(end);
        if (person == null) {
            return List.of();
        }
        int first = end;
        while (first > 0 && isName(first - 1) && person.equals(article.entityAt(token(first - 1)))) {
            first--;
        }
        List<SentenceSpans.Post> beside = joinedBefore(word(first - 1).equals(",") ? first - 2 : first - 1);
        return beside.isEmpty() && word(end + 1).equals(",") ? joinedBehind(end + 2) : beside;
    }

    private List<SentenceSpans.Post> joinedBefore(int place) {
        List<SentenceSpans.Post> posts = new ArrayList<>();
        for (SentenceSpans.Post post = postAt(place); post != null; post = postAt(post.first() - 2)) {
            posts.addFirst(post);
            if (!JOINING.contains(word(post.first() - 1))) {
                break;
            }
        }
        return posts;
    }

    private List<SentenceSpans.Post> joinedBehind(int place) {
        int from = tag(place).matches("DT|PRP\\$") ? place + 1 : place;
        List<SentenceSpans.Post> posts = new ArrayList<>();
        for (SentenceSpans.Post post = postAt(from); post != null; post = postAt(post.last() + 2)) {
            posts.add(post);
            if (!JOINING.contains(word(post.last() + 1))) {
                break;
            }
        }
        return posts;
    }

    private List<CoreLabel> behind(SentenceSpans.Post post) {
        int next = post.last() + 1;
        SentenceSpans.Post joined = JOINING.contains(word(next)) ? postAt(next + 1) : null;
        if (joined != null) {
            return behind(joined);
        }
        if (!AT.contains(word(next))) {
            return List.of();
        }
        Integer body = nextBody(next + 1);
        return body == null ? List.of() : withListed(body);
    }

    /** The last word of the first body's name from here on, with nothing between but words that describe it. */
    private @Nullable Integer nextBody(int from) {
        for (int i = from; i < Math.min(size(), from + FAR); i++) {
            if (isName(i)) {
                int end = endOfName(i);
                if (JobTitleEmployers.isBody(article, token(end))) {
                    return ownedBy(end);
                }
                if (!isDescribing(end + 1)) {
                    return null;
                }
                i = end;
            } else if (spans.at(i) != null || !tag(i).matches(DESCRIBING)) {
                return null;
            } else if (isMeant(i)) {
                return i;
            }
        }
        return null;
    }

    /** Whether the common noun means a body that was named before: "the company". */
    private boolean isMeant(int i) {
        return tag(i).equals("NN")
                && !tag(i + 1).startsWith("N")
                && article.entityAt(token(i)) != null
                && JobTitleEmployers.isBody(article, token(i));
    }

    /**
     * Whether the word continues as a description, so that the name before it does not name an organization: "Elmhurst-based A".
     */
    private boolean isDescribing(int i) {
        return tag(i).matches("POS|HYPH|NNS?|VBN");
    }

    /** The end of the name behind the possessive, if that is a body: "A's B" is B. */
    private int ownedBy(int end) {
        if (!tag(end + 1).equals("POS") || !isName(end + 2)) {
            return end;
        }
        int owned = endOfName(end + 2);
        return JobTitleEmployers.isBody(article, token(owned)) ? owned : end;
    }

    /** The organizations that continue a list: "of A and B", "of A, B and C". */
    private List<CoreLabel> withListed(int end) {
        List<CoreLabel> bodies = new ArrayList<>(List.of(token(end)));
        int last = end;
        for (int next = listedBehind(last); next >= 0; next = listedBehind(last)) {
            bodies.add(token(next));
            last = next;
        }
        boolean pair = bodies.size() == 2 && !word(end + 1).equals(",");
        boolean closed = pair || word(last + 1).matches("|[.;]|in|from|since|after|until|when|where|who");
        return closed ? bodies : bodies.subList(0, 1);
    }

    /** The end of the name that continues a list of organizations; -1 if the list ends here. */
    private int listedBehind(int end) {
        int at = end + 1;
        while (word(at).matches(",|and|&")) {
            at++;
        }
        if (at == end + 1 || !isName(end)) {
            return -1;
        }
        at = word(at).equals("the") ? at + 1 : at;
        if (!isName(at)) {
            return -1;
        }
        int listed = endOfName(at);
        boolean subject = tag(listed + 1).matches("VB[DZP]|MD");
        return !subject && postAt(listed + 1) == null && JobTitleEmployers.isBody(article, token(listed)) ? listed : -1;
    }

    private List<CoreLabel> before(SentenceSpans.Post post) {
        int last = post.first() - 1;
        SentenceSpans.Post joined = JOINING.contains(word(last)) ? postAt(last - 1) : null;
        if (joined != null) {
            return before(joined);
        }
        int name = tag(last).equals("POS") ? last - 1 : last;
        return isName(name) && JobTitleEmployers.isBody(article, token(name)) ? List.of(token(name)) : ownerMeant(last);
    }

    /** The body that a possessive before the post means: "the firm's longtime treasurer". */
    private List<CoreLabel> ownerMeant(int before) {
        int first = tag(before).startsWith("JJ") ? before - 1 : before;
        int place = tag(first).startsWith("JJ") ? first - 1 : first;
        boolean named = tag(place).equals("POS");
        int owner = named ? place - 1 : place;
        boolean means = (named || tag(place).equals("PRP$")) && article.entityAt(token(owner)) != null;
        return means && JobTitleEmployers.isBody(article, token(owner)) ? List.of(token(owner)) : List.of();
    }

    private int endOfName(int from) {
        EntityId entity = article.entityAt(token(from));
        int end = from;
        while (has(end + 1)
                && (isName(end + 1) || (entity != null && tag(end + 1).equals("HYPH")))
                && Objects.equals(entity, article.entityAt(token(end + 1)))
                && postAt(end + 1) == null) {
            end++;
        }
        return end;
    }

    private boolean isName(int place) {
        return has(place) && Tokens.isName(token(place));
    }

    private SentenceSpans.@Nullable Post postAt(int place) {
        return has(place) ? spans.postAt(place) : null;
    }

    private String word(int place) {
        return has(place) ? token(place).word().toLowerCase(Locale.ROOT) : "";
    }

    private String tag(int place) {
        return has(place) ? token(place).tag() : "";
    }

    private CoreLabel token(int place) {
        return sentence.tokens().get(place);
    }

    private boolean has(int place) {
        return place >= 0 && place < size();
    }

    private int size() {
        return sentence.tokens().size();
    }
}
