<?php
/** The scripts of the elements, all from the plugin itself: each is complete, and only those a page needs are loaded. */

namespace SocElements;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_scripts', 9 );

function register_scripts(): void {
	$url     = plugins_url( '', __DIR__ );
	$version = factsheet()['version'];
	// WordPress 6.1 reads the array as "in the footer".
	$late = array(
		'strategy'  => 'defer',
		'in_footer' => true,
	);
	foreach ( TAGS as $tag ) {
		wp_register_script( $tag, "$url/generated/embed/$tag.js", array(), $version, $late );
	}
	wp_register_script( 'soc-factsheet-whole', "$url/whole.js", array( 'soc-factsheet' ), $version, $late );
	wp_register_style( 'soc-elements', "$url/generated/embed/soc-elements.css", array(), $version );
}

function enqueue( string $tag ): void {
	wp_enqueue_style( 'soc-elements' );
	wp_enqueue_script( 'soc-factsheet' === $tag ? 'soc-factsheet-whole' : $tag );
}
