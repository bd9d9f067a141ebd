<?php
/** The shortcodes: [soc_stat name="…"], and so on for each element. */

namespace SocElements;

defined( 'ABSPATH' ) || exit;

/** The tag of each shortcode, by the shortcode's name. */
function shortcodes(): array {
	return array_combine( str_replace( '-', '_', TAGS ), TAGS );
}

foreach ( array_keys( shortcodes() ) as $shortcode ) {
	add_shortcode( $shortcode, __NAMESPACE__ . '\render_shortcode' );
}

/** @param array|string $attributes As WordPress reads them; a string where there are none. */
function asked_of_shortcode( $attributes ): array {
	$given = (array) $attributes;
	return asked( (string) ( $given['name'] ?? '' ), $given['heading_level'] ?? null, $given['view'] ?? null );
}

function render_shortcode( $attributes, ?string $kept, string $shortcode ): string {
	return element( shortcodes()[ $shortcode ], asked_of_shortcode( $attributes ), (string) $kept );
}

// After WordPress has made paragraphs, before it runs shortcodes.
add_filter( 'the_content', __NAMESPACE__ . '\part_paragraphs' );

/** What one of the shortcodes looks like: 1 its name, 2 its attributes. Not one in double brackets, which shows as text. */
function shortcode_pattern(): string {
	return '(?<!\[)\[(' . implode( '|', array_keys( shortcodes() ) ) . ')(?![\w-])([^\[\]]*?)\s*/?\](?!\])';
}

/**
 * A browser ends a paragraph where a heading begins, and would tear an element within it from its
 * text. So the paragraph ends before the element, and goes on behind it.
 */
function part_paragraphs( string $html ): string {
	$open   = '';
	$parted = '';
	foreach ( wp_html_split( $html ) as $part ) {
		if ( preg_match( '~^<(/?)p[\s>]~', $part, $tag ) ) {
			$open = $tag[1] ? '' : $part;
		} elseif ( $open && '<' !== substr( $part, 0, 1 ) ) {
			$part = preg_replace_callback(
				'~' . shortcode_pattern() . '~',
				function ( $found ) use ( $open ) {
					return "</p>{$found[0]}$open";
				},
				$part
			);
		}
		$parted .= $part;
	}
	return $parted === $html ? $html : preg_replace( '~<p(?:\s[^>]*)?>\s*</p>~', '', $parted );
}
