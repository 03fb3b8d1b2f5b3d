package app.okrug.diary;

import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Whether anything was written since a page was drawn. Asked every few seconds by open diaries, so it is one indexed
/// query for each school of the account, and is no use of the session.
@RestController
@RequestMapping("/api/diary")
class NewsController {

    private final FamilyNews news;

    /// @param trace changes whenever something new is written; empty while there is nothing
    record News(String trace) {}

    NewsController(FamilyNews news) {
        this.news = news;
    }

    /// @param since when the page was drawn, in milliseconds
    @GetMapping("/news")
    ResponseEntity<News> news(@RequestParam long since) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new News(news.trace(Instant.ofEpochMilli(since))));
    }
}
